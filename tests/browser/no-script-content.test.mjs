// Content is text: whatever an author writes where a name or a number goes, it is shown, and nothing is made of it.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { launchBrowser, withPage } from './support/browser.mjs';
import { withBuiltSite } from './support/build.mjs';
import { hostile, hostileSite, labels } from './support/hostile-site.mjs';
import { parsePage } from './support/html.mjs';
import { assertNone } from './support/problems.mjs';
import { addressOnDisk, encodePath, listPages } from './support/site.mjs';

// In no page's body: the description is for search engines, the others are told in the words of the fact.
const notShown = ['site description', 'duration'];

let browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser?.close());

const shownAttributes = ['title', 'content', 'alt', 'placeholder'];
const wouldBeMade =
  'script:not([src]):not([type="application/ld+json"]), img[src="x"], .made, [onerror], [onload], textarea';

/// What was made of content, and every text that holds a label. Runs in the page.
function look({ attributes, made }) {
  const texts = [];
  const stringsIn = (value) => (typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [String(value)]);
  const isData = (node) => node.parentElement?.type === 'application/ld+json';
  const words = document.createTreeWalker(document, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  while (words.nextNode()) {
    const at = words.currentNode;
    const isText = at.nodeType === Node.TEXT_NODE;
    // A box of a chart breaks its words into lines where it must: they are taken together, and compared without spaces.
    if (at instanceof SVGTextElement && at.textContent.includes('⟦')) {
      texts.push({ text: at.textContent.replace(/\s/g, ''), broken: true });
    }
    if (isText && at.parentElement instanceof SVGTextContentElement) continue;
    const ownTexts = isText && isData(at) ? stringsIn(JSON.parse(at.data)) : [at.data];
    for (const text of isText ? ownTexts : attributes.map((name) => at.getAttribute(name) ?? '')) {
      if (text.includes('⟦')) texts.push({ text, inBody: isText && document.body.contains(at) });
    }
  }
  return { texts, found: [...document.querySelectorAll(made)].map((element) => element.outerHTML.slice(0, 100)) };
}

const withoutSpaces = (text) => text.replace(/\s/g, '');

test('hostile words are shown as they are written, and nothing is made of them', () =>
  withBuiltSite(hostileSite(), async (built) => {
    const { status, printed, site } = built;
    assert.equal(status, 0, printed);
    const shown = new Set();
    const problems = [];
    await withPage(browser, addressOnDisk(site), {}, async (page) => {
      for (const path of await listPages(site)) {
        problems.push(...parsePage(await readFile(join(site, path), 'utf8')).errors.map((error) => `${path}:${error}`));
        await page.goto(addressOnDisk(site) + encodePath(path));
        const { texts, found } = await page.evaluate(look, { attributes: shownAttributes, made: wouldBeMade });
        problems.push(...found.map((element) => `${path}: ${element} was made`));
        for (const { text, inBody, broken } of texts) {
          for (const [, found] of text.matchAll(/⟦([^/⟧]*)⟧/g)) {
            const label = broken ? [...labels].find((each) => withoutSpaces(each) === found) : found;
            if (!text.includes(broken ? withoutSpaces(hostile(label)) : hostile(label))) {
              problems.push(`${path}: the ${label} is shown as "${text.trim()}"`);
            }
            if (inBody) shown.add(label);
          }
        }
      }
    });
    assertNone(problems, 'changed words and made elements');
    assertNone(
      [...labels].filter((label) => !shown.has(label) && !notShown.includes(label)),
      'words that no page shows',
    );
  }));

// The least that makes a site, for one fault at a time.
const leastSite = (settings, partnership) => ({
  'site.toml': { title: 'A partnership', language: 'en-GB', as_of: '2024-06-01', ...settings },
  'partnerships/partnership.toml': { name: 'The Partnership', ...partnership },
});

for (const address of ['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,<script>alert(1)</script>']) {
  for (const [where, sources] of [
    ['url', leastSite({}, { url: address })],
    ['base_url', leastSite({ base_url: address }, {})],
  ]) {
    test(`the address "${address}" is refused as ${where}`, () =>
      withBuiltSite(sources, ({ status, printed, site }) => {
        assert.equal(status, 1, `it was taken: ${printed}`);
        assert.match(printed, /: error: /);
        assert.ok(!existsSync(site), 'a site was written');
      }));
  }
}

for (const code of [0x00, 0x01, 0x07, 0x1b, 0x7f, 0x85, 0x9f, 0xfffe, 0xfdd0]) {
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  test(`the character ${name}, which HTML does not take, is refused`, () =>
    withBuiltSite(
      leastSite({}, { name: `The ${String.fromCodePoint(code)} Partnership` }),
      ({ status, printed, site }) => {
        assert.equal(status, 1, `it was taken: ${printed}`);
        assert.match(printed, /partnerships\/partnership\.toml:1:\d+: error: /);
        assert.ok(!existsSync(site), 'a site was written');
      },
    ));
}

// With the spacing of WCAG 1.4.12, which readers set for themselves, no words are cut off or stand upon others.
import test, { after, before } from 'node:test';
import { launchBrowser, withPage } from './support/browser.mjs';
import { misfits, overlaps } from './support/misfits.mjs';
import { assertNone } from './support/problems.mjs';
import { addressOnDisk, encodePath, onePageOfEachKind, siteFolder } from './support/site.mjs';

const home = addressOnDisk(siteFolder());
let browser;
before(async () => { browser = await launchBrowser(); });
after(() => browser?.close());

const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

// A chart's lines of words were made to fit their boxes, and run out of them with more space: all that it shows is a
// list as well.
const charts = '.chart';

/// Lines for what a chart leads to and the words of its page do not. Runs in the page.
function onlyDrawn(selector) {
  const written = new Set(
    [...document.querySelectorAll('main a')].filter((link) => !link.closest(selector)).map((link) => link.href),
  );
  return [...document.querySelectorAll(`${selector} a`)]
    .map((link) => new URL(link.getAttribute('href'), document.baseURI).href)
    .filter((target) => target !== location.href && !written.has(target))
    .map((target) => `only the chart leads to ${target}`);
}

for (const width of [360, 1280]) {
  test(`at ${width} pixels every kind of page takes more space between letters, words, lines, paragraphs`, async () => {
    const problems = [];
    await withPage(browser, home, { viewport: { width, height: 800 } }, async (page) => {
      for (const path of await onePageOfEachKind(siteFolder())) {
        await page.goto(home + encodePath(path));
        await page.addStyleTag({ content: spacing });
        for (const look of [misfits, overlaps, onlyDrawn]) {
          problems.push(...(await page.evaluate(look, charts)).map((what) => `${path}: ${what}`));
        }
      }
    });
    assertNone(problems, 'words that are hard to read');
  });
}

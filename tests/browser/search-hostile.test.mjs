// Any text is a query: there is an answer, nothing is raised, the page stays quick, and what was typed is shown as
// text.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { launchBrowser, withPage } from './support/browser.mjs';
import { withBuiltSite } from './support/build.mjs';
import { hostile as written, hostileSite } from './support/hostile-site.mjs';
import { fieldOf, hitsOf, optionsOf, searchTest, stateOf, waitForResultsOf } from './support/search-site.mjs';
import { addressOnDisk } from './support/site.mjs';

const hostile = [
  '',
  ' ',
  '"',
  '"quorum',
  '"""quorum" "',
  '(((',
  'AND OR NOT',
  'NOT quorum',
  'quorum AND',
  '+',
  '-',
  '+-quorum',
  '*',
  'quor*',
  '?',
  'q?orum',
  '~',
  '^2',
  'group:',
  'group:"',
  ':quorum',
  'year:9999999999999999999',
  'kind:clause kind:',
  '\\',
  '%',
  '%00',
  '%E0%A4%A',
  '&q=x',
  '#',
  '?mark=x',
  'a'.repeat(5000),
  '👩‍👩‍👧‍👦 🏴‍☠️',
  'ما هو النصاب القانوني',
  '‮muroq',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢',
  '\u0000\u0001\u001f\u007f\u0085',
  '\ud800',
  '{{q}}',
  '${alert(1)}',
  "' onmouseover=alert(1) '",
  '</script><img src=x onerror=alert(1)>',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '__proto__',
  'constructor',
  '{0} {1} $& $1',
];
const made = () =>
  document.querySelectorAll('img, script:not([src]):not([type="application/ld+json"]), [onerror], [onmouseover]')
    .length;

searchTest(
  'hostile queries typed into the search page are answered, and quorum is found after each',
  async (page, home) => {
    await page.goto(`${home}search.html`);
    await fieldOf(page).focus();
    await page.waitForSelector('html[data-search=ready]');
    for (const query of hostile) {
      await fieldOf(page).fill(query);
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        (text) => text.trim() === '' || document.querySelector('#search_found:not([hidden])') !== null,
        query,
      );
      assert.equal(await stateOf(page), 'ready', query);
      assert.equal(await page.evaluate(made), 0, query);
    }
    await fieldOf(page).fill('quorum');
    await waitForResultsOf(page, 'quorum');
  },
);

searchTest('hostile queries typed into the search box are answered', async (page, home) => {
  await page.goto(`${home}index.html`);
  for (const query of hostile) {
    await fieldOf(page).fill(query);
    await page.evaluate((text) => globalThis.remitSearch.ask({ query: text }), query);
    assert.equal(await stateOf(page), 'ready', query);
    assert.equal(await page.evaluate(made), 0, query);
  }
  await fieldOf(page).fill('');
  await fieldOf(page).fill('quorum');
  await optionsOf(page).filter({ hasText: /quorum/i }).first().waitFor();
});

searchTest('links with hostile queries are answered', async (page, home) => {
  for (const query of hostile.filter((text) => text.isWellFormed?.() ?? !/[\ud800-\udfff]/u.test(text))) {
    const written = encodeURIComponent(query);
    await page.goto(`${home}search.html?q=${written}&kind=${written}&group=__proto__&show=${written}`);
    await page.waitForSelector('html[data-search=ready]');
    await page.waitForFunction(() => document.querySelector('#search_found:not([hidden])') !== null);
    assert.equal(await page.evaluate(made), 0, query);
  }
  await page.goto(`${home}search.html?q=%E0%A4%A`);  // No UTF-8.
  await page.waitForSelector('html[data-search=ready]');
});

searchTest('what was not found is shown as it was typed', async (page, home) => {
  const query = '</script><img src=x onerror=alert(1)>zzzzqqqq';
  await page.goto(`${home}search.html?q=${encodeURIComponent(query)}`);
  await page.waitForFunction(() => document.querySelector('#search_found:not([hidden])') !== null);
  assert.ok((await page.title()).startsWith(query));
  assert.equal(await page.evaluate(made), 0);
});

searchTest('a query of 100 kB is answered within a second', async (page, home) => {
  await page.goto(`${home}search.html`);
  await fieldOf(page).focus();
  await page.waitForSelector('html[data-search=ready]');
  for (const query of [
    'quorum '.repeat(15_000),
    'q'.repeat(100_000),
    '"'.repeat(100_000),
    '\u{1f600}'.repeat(25_000),
  ]) {
    const took = await page.evaluate(async (text) => {
      const begin = performance.now();
      await globalThis.remitSearch.ask({ query: text, completing: true });
      return performance.now() - begin;
    }, query);
    assert.ok(took < 1000, `${took} ms for ${query.slice(0, 10)}`);
  }
  await fieldOf(page).fill('quorum '.repeat(15_000));
  await hitsOf(page).first().waitFor();
});

let browser;
before(async () => { browser = await launchBrowser(); });
after(() => browser?.close());

test('hostile content is shown in results and facets as it is written', () =>
  withBuiltSite(hostileSite(), async ({ status, printed, site }) => {
    assert.equal(status, 0, printed);
    const home = addressOnDisk(site);
    await withPage(browser, home, {}, async (page) => {
      await page.goto(`${home}search.html?status=current&status=superseded&show=200`);
      await hitsOf(page).first().waitFor();
      const texts = await page.locator('.search-page').evaluate((element) => element.textContent);
      const labels = new Set([...texts.matchAll(/⟦([^/⟧]*)⟧/g)].map(([, label]) => label));
      assert.ok(labels.size > 3, `few hostile words are shown: ${[...labels]}`);
      for (const label of ['group name', 'agency name']) {
        assert.ok(texts.includes(written(label)), `the ${label} is changed`);
      }
      assert.equal(await page.evaluate(made), 0);
    });
  }));

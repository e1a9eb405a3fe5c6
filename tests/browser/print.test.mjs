// Terms of reference on paper: the clauses, all of them, and none of the means to get about a screen.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { launchBrowser, withPage } from './support/browser.mjs';
import { permalinks } from './support/permalinks.mjs';
import { assertNone } from './support/problems.mjs';
import { addressOnDisk, encodePath, largestPage, siteFolder } from './support/site.mjs';

const home = addressOnDisk(siteFolder());
let browser;
before(async () => { browser = await launchBrowser(); });
after(() => browser?.close());

/// Opens the terms as they are printed and gives the page to `use`.
const onPrintedTerms = (use) => withPage(browser, home, {}, async (page) => {
  await page.goto(home + encodePath(await largestPage(siteFolder(), 'terms/')));
  await page.emulateMedia({ media: 'print' });
  await use(page);
});

test('printing makes a PDF with pages in it', () => onPrintedTerms(async (page) => {
  const bytes = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  assert.equal(bytes.subarray(0, 5).toString('latin1'), '%PDF-');
  const pages = bytes.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
  assert.ok(pages.length > 1, `the terms are ${pages.length} pages long`);
}));

test('menus, the search form and the skip link are not printed', () =>
  onPrintedTerms(async (page) => {
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('header nav, nav, form, button, body > a[href^="#"]')]
        .filter((element) => element.getClientRects().length > 0)
        .map((element) => `<${element.localName}> ${element.textContent.trim().slice(0, 60)}`),
    );
    assertNone(shown, 'means to get about');
  }));

/// Words inside `links`' clauses that paper would not show. Runs in the page.
function unprinted(links) {
  const found = [];
  for (const clause of links.map((link) => link.closest('[id]'))) {
    const words = document.createTreeWalker(clause, NodeFilter.SHOW_TEXT);
    while (words.nextNode()) {
      const { data, parentElement } = words.currentNode;
      if (data.trim() === '' || data.trim() === '¶') continue;  // The sign stands for a number that there is not.
      if (parentElement.closest('button')) continue;
      const shades = getComputedStyle(parentElement).color.match(/\d+/g).map(Number);
      const isDark = shades.slice(0, 3).every((shade) => shade < 128);
      const isShown = parentElement.checkVisibility({ checkVisibilityCSS: true });
      if (!isShown || !isDark) found.push(`${clause.id}: ${data.trim().slice(0, 60)}`);
    }
  }
  return found;
}

test('every clause is printed with its number and all of its words, in dark ink', () => onPrintedTerms(async (page) => {
  assert.ok(await page.evaluate(`(${permalinks})().length`) > 0, 'the terms have no clause that links to itself');
  assertNone(await page.evaluate(`(${unprinted})((${permalinks})())`), 'words that are not printed');
}));

test('what is dark on the screen is white on paper', () =>
  withPage(browser, home, { colorScheme: 'dark' }, async (page) => {
    await page.goto(home + encodePath(await largestPage(siteFolder(), 'terms/')));
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const grounds = await page.evaluate(() =>
      ['html', 'body', 'main'].map((name) => getComputedStyle(document.querySelector(name)).backgroundColor),
    );
    assertNone(
      grounds.filter((colour) => !['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)'].includes(colour)),
      'dark grounds',
    );
  }));

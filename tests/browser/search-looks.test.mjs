// Search with its results open: readable by all as far as axe-core can tell, and without sideways scrolling.
import assert from 'node:assert/strict';
import { axe, violationsOf } from './support/axe.mjs';
import { assertNone } from './support/problems.mjs';
import { fieldOf, searchTest, typeForOptions, waitForResultsOf } from './support/search-site.mjs';
import { largestPage, siteFolder } from './support/site.mjs';

async function assertAccessible(page) {
  await page.evaluate(axe);
  assertNone(await violationsOf(page), 'violations');
}

async function assertFits(page) {
  const width = await page.evaluate(() => document.scrollingElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(width, 0, `the page is ${width} pixels too wide`);
  const outside = await page.evaluate(() =>
    [...document.querySelectorAll('.search-popup, .search-popup *, .search-page *')]
      .filter((element) => element.getClientRects().length > 0 && !element.closest('.only-heard'))
      .filter(
        (element) =>
          element.getBoundingClientRect().right > innerWidth + 1 || element.getBoundingClientRect().left < -1,
      )
      .map((element) => element.outerHTML.slice(0, 80)),
  );
  assertNone(outside, 'things outside the window');
}

// Each brings a page to a state that is worth a look.
const states = {
  'the list open on the home page': async (page, home) => {
    await page.goto(`${home}index.html`);
    await typeForOptions(page, 'quorum');
    await page.keyboard.press('ArrowDown');
  },
  'the list open on terms of reference': async (page, home) => {
    await page.goto(home + await largestPage(siteFolder(), 'terms/'));
    await typeForOptions(page, 'health');
    await page.keyboard.press('ArrowUp');
  },
  'results on the search page': async (page, home) => {
    await page.goto(`${home}search.html?q=health&kind=group&kind=clause&show=20`);
    await waitForResultsOf(page, 'health');
    await page.locator('#search_facets').evaluate((facets) => { facets.open = true; });
  },
  'a correction': async (page, home) => {
    await page.goto(`${home}search.html?q=qourum`);
    await page.locator('[data-suggestion]').waitFor();
  },
  'no results': async (page, home) => {
    await page.goto(`${home}search.html?q=${'zzzzqqqq'.repeat(12)}`);
    await page.locator('#search_nothing').waitFor();
  },
};

for (const [what, open] of Object.entries(states)) {
  for (const colorScheme of ['light', 'dark']) {
    for (const width of [320, 1280]) {
      searchTest(`${what}, ${colorScheme}, at ${width} pixels`, async (page, home) => {
        await open(page, home);
        await assertFits(page);
        await assertAccessible(page);
      }, { options: { colorScheme, viewport: { width, height: 800 } }, only: width === 320 ? 'file' : 'http' });
    }
  }
}

searchTest(
  'the list moves nothing on the page',
  async (page, home) => {
    await page.goto(`${home}index.html`);
    const placesOf = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('h1, h2, main p, form')].map((element) => element.getBoundingClientRect().top),
      );
    await fieldOf(page).focus();
    const before = await placesOf();
    await typeForOptions(page, 'quorum');
    assert.deepEqual(await placesOf(), before);
  },
  { options: { viewport: { width: 360, height: 740 } } },
);

searchTest(
  'in forced colours the active option has an outline',
  async (page, home) => {
    await page.goto(`${home}index.html`);
    await typeForOptions(page, 'quorum');
    await page.keyboard.press('ArrowDown');
    assert.notEqual(
      await page.locator('[aria-selected=true]').evaluate((option) => getComputedStyle(option).outlineStyle),
      'none',
    );
  },
  { options: { forcedColors: 'active' } },
);

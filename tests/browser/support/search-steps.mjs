// A reader's way from the search box to a clause. Keeps to what pages of playwright-core (Chromium) and of
// puppeteer-core (Firefox) have in common.
import assert from 'node:assert/strict';

const clause = '[data-hit][data-kind=clause] a';

const targetIsInView = () => {
  const box = document.querySelector(':target')?.getBoundingClientRect();
  return box !== undefined && box.height > 0 && box.top < innerHeight && box.bottom > 0;
};

/// Types `word` into the search box of the page that is open, waits for the list below it, and goes on to all results.
export async function searchFromBox(page, home, word) {
  page.setDefaultTimeout(10_000);
  await page.focus('input[type=search]');
  await page.waitForSelector('html[data-search=ready]');
  await page.keyboard.type(word);
  await page.waitForSelector('[role=listbox] [role=option] mark');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-hit] a');
  assert.equal(page.url(), `${home}search.html?q=${word}`);
}

/// Opens the clauses among what is found for `word`, follows the first, and waits until it is in view with its words
/// marked.
export async function followClause(page, home, word) {
  page.setDefaultTimeout(10_000);
  await page.goto(`${home}search.html?q=${word}&kind=clause`);
  await page.waitForSelector(clause);
  const target = await page.evaluate((selector) => document.querySelector(selector).href, clause);
  assert.match(target.slice(home.length), /^terms\/.+#./, 'the hit leads to no clause');
  await page.click(clause);
  await page.waitForFunction(targetIsInView);
  await page.waitForSelector(':target mark');
  assert.equal(page.url(), target);
}

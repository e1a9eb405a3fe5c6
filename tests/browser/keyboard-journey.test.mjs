// By keyboard alone from the home page through the search to a clause, and on to its group, an agency and a chart.
import assert from 'node:assert/strict';
import { assertNone } from './support/problems.mjs';
import { askProgram, optionsOf, searchTest, typeForOptions } from './support/search-site.mjs';
import { goTo, unseen } from './support/stops.mjs';

const question = 'escalate disputes';

/// Presses `key` until the focus is on what matches `selector`: every stop on the way is seen.
async function reach(page, key, selector) {
  const stops = await goTo(page, key, selector);
  assertNone(unseen(stops).map((line) => `${page.url()}: ${line}`), 'stops that a reader does not see');
}

/// Goes to the link that matches `selector` and presses Enter.
async function follow(page, key, selector) {
  await reach(page, key, selector);
  const target = await page.evaluate(() => new URL(document.activeElement.getAttribute('href'), document.baseURI).href);
  await page.keyboard.press('Enter');
  await page.waitForURL(target);
  assert.ok(await page.locator('h1').isVisible());
}

/// Whether all of what `selector` matches is in the window, and in the part of `frame` that is shown. Runs in the page.
const isSeenIn = ([selector, frame]) => {
  const box = document.querySelector(selector).getBoundingClientRect();
  const around = document.querySelector(frame).getBoundingClientRect();
  return box.top >= Math.max(0, around.top) - 1 && box.bottom <= Math.min(innerHeight, around.bottom) + 1;
};

/// Goes down the list of results to the first clause, in sight all the way, and opens it. Returns the path of its page.
async function openClause(page, home) {
  const { hits } = askProgram(question, 6);
  const at = hits.findIndex(({ kind }) => kind === 'clause');
  assert.ok(at >= 0, `"${question}" finds no clause`);
  for (let i = 0; i <= at; ++i) {
    await page.keyboard.press('ArrowDown');
    const chosen = optionsOf(page).nth(i);
    assert.equal(await chosen.getAttribute('aria-selected'), 'true');
    assert.ok(
      await page.evaluate(isSeenIn, ['[role=option][aria-selected=true]', '.search-popup']),
      `the result ${i + 1} is chosen, and not seen`,
    );
  }
  await page.keyboard.press('Enter');
  const { pathname, hash } = new URL(hits[at].url, home);
  await page.waitForURL((url) => url.pathname === pathname && url.hash === hash);
  return pathname;
}

/// Fails unless the clause that the address names is there to be read, and the next stop is in it or after it.
async function assertAtClause(page) {
  await page.waitForFunction(() => {
    const box = document.querySelector(':target')?.getBoundingClientRect();
    return box !== undefined && box.height > 0 && box.top >= 0 && box.top < innerHeight - 20;
  });
  await reach(page, 'Tab', 'a, button');
  const goesOn = await page.evaluate(() => {
    const target = document.querySelector(':target');
    return (
      target.contains(document.activeElement) ||
      Boolean(target.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING)
    );
  });
  assert.ok(goesOn, 'after the clause, the focus goes back to the beginning of the page');
}

for (const [only, width, height] of [['http', 1280, 720], ['file', 360, 740]]) {
  searchTest(`home, search, clause, group, agency, chart, in a window of ${width} by ${height}`, async (page, home) => {
    await page.goto(`${home}index.html`);
    await reach(page, 'Tab', 'input[type=search]');
    await page.waitForSelector('html[data-search=ready]');
    await typeForOptions(page, question);
    const clause = await openClause(page, home);
    await assertAtClause(page);

    const [, group] = /\/terms\/([^/]+)\//.exec(clause);
    await follow(page, 'Shift+Tab', `nav a[href$="groups/${group}.html"]`);
    await follow(page, 'Tab', 'main a[href*="agencies/"]');
    await follow(page, 'Shift+Tab', 'header a[href$="structure.html"]');
    await reach(page, 'Tab', '.chart-frame');
    await reach(page, 'Tab', '.chart a');
    await follow(page, 'Tab', '.chart a[href*="groups/"]');
  }, { options: { viewport: { width, height } }, only });
}

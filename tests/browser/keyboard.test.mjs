// The home page by keyboard alone: everything is reached in its order, seen when it is reached, and left again.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { launchBrowser, withPage } from './support/browser.mjs';
import { assertNone } from './support/problems.mjs';
import { addressOnDisk, siteFolder } from './support/site.mjs';
import { goThrough, reachable } from './support/stops.mjs';

const home = addressOnDisk(siteFolder());
let browser;
before(async () => { browser = await launchBrowser(); });
after(() => browser?.close());

/// Opens the home page and gives it to `use`.
const onHomePage = (use) => withPage(browser, home, { reducedMotion: 'reduce' }, async (page) => {
  await page.goto(`${home}index.html`);
  await use(page);
});

/// More stops than the page can have.
const plenty = async (page) => 2 * (await reachable(page, 'body')).length + 10;
const numbers = (stops) => stops.map(({ number }) => number);

test('the first stop skips to the main content, past the header', () =>
  onHomePage(async (page) => {
    await page.keyboard.press('Tab');
    const target = await page.evaluate(() => document.activeElement.getAttribute('href'));
    assert.match(target, /^#./, 'the first stop is not a link within the page');
    assert.equal(await page.evaluate((id) => document.getElementById(id)?.localName, target.slice(1)), 'main');
    await page.keyboard.press('Enter');
    await page.waitForFunction((hash) => location.hash === hash, target);
    await page.keyboard.press('Tab');
    assert.ok(
      await page.evaluate(() => document.activeElement.closest('main') !== null),
      'the stop after it is not in the main content',
    );
  }));

test('every stop is in view and has an outline while it has the focus', () => onHomePage(async (page) => {
  const { stops } = await goThrough(page, 'Tab', await plenty(page));
  assert.ok(stops.length > 0, 'there is no stop');
  assertNone(stops.filter(({ shown }) => !shown).map(({ name }) => name), 'stops out of view');
  assertNone(stops.filter(({ outlined }) => !outlined).map(({ name }) => name), 'stops without an outline');
  assertNone(stops.filter(({ covered }) => covered).map(({ name }) => name), 'stops that something covers');
}));

test('all of the header is reached, and everything else too', () => onHomePage(async (page) => {
  const header = await reachable(page, 'header');
  assert.ok(header.length > 0, 'the header has nothing to reach');
  const reached = new Set(numbers((await goThrough(page, 'Tab', await plenty(page))).stops));
  const missed = [...header, ...await reachable(page, 'body')].filter(({ number }) => !reached.has(number));
  assertNone(missed.map(({ name }) => name), 'things that the keyboard does not reach');
}));

test('nothing holds the focus, forwards or backwards', () => onHomePage(async (page) => {
  const forwards = await goThrough(page, 'Tab', await plenty(page));
  assert.ok(forwards.left, `the focus never left; last at ${forwards.stops.at(-1).name}`);
  const backwards = await goThrough(page, 'Shift+Tab', await plenty(page));
  assert.ok(backwards.left, `the focus never left; last at ${backwards.stops.at(-1).name}`);
  assert.deepEqual(numbers(backwards.stops).reverse(), numbers(forwards.stops), 'the way back is not the way there');
}));

test('the order of the stops is the order of the page', () => onHomePage(async (page) => {
  const order = numbers((await goThrough(page, 'Tab', await plenty(page))).stops);
  assert.deepEqual(order, [...order].sort((a, b) => a - b));
}));

// With JavaScript off everything can be read and found; only results as one types are missing.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { launchBrowser, withPage } from './support/browser.mjs';
import { assertNone } from './support/problems.mjs';
import { addressOnDisk, encodePath, largestPage, onePageOfEachKind, siteFolder } from './support/site.mjs';

const folder = siteFolder();
const home = addressOnDisk(folder);
let browser;
before(async () => { browser = await launchBrowser(); });
after(() => browser?.close());

const withoutScripts = (use) => withPage(browser, home, { javaScriptEnabled: false }, use);

for (const [what, find] of [
  ['the home page', () => 'index.html'],
  ['a group', () => largestPage(folder, 'groups/')],
  ['terms of reference', () => largestPage(folder, 'terms/')],
  ['the A to Z', () => 'a-to-z.html'],
]) {
  test(`${what} can be read: heading, words and links are shown`, () => withoutScripts(async (page) => {
    await page.goto(home + encodePath(await find()));
    assert.ok(await page.locator('h1').isVisible(), 'the heading is not shown');
    const main = await page.locator('main').innerText();
    const all = (await page.locator('main').textContent()).replace(/\s/g, '');
    assert.ok(main.replace(/\s/g, '').length > 0.9 * all.length, 'much of the page is hidden');
    assertNone(await page.locator('main a[href]').evaluateAll((links) => links
      .filter((link) => link.getClientRects().length === 0)
      .map((link) => link.textContent)), 'hidden links');
  }));
}

test('the search form leads to a page that leads to the A to Z', () => withoutScripts(async (page) => {
  await page.goto(`${home}index.html`);
  const box = page.locator('form[role=search] input').filter({ visible: true }).first();
  await box.fill('quorum');
  await box.press('Enter');
  await page.waitForURL(/\?/);
  assert.deepEqual([...new URL(page.url()).searchParams.values()], ['quorum']);
  assert.ok(await page.locator('h1').isVisible());
  await page.locator('main a[href="a-to-z.html"]').filter({ visible: true }).first().click();
  await page.waitForURL(`${home}a-to-z.html`);
  assert.ok(await page.locator('main a[href^="groups/"]').first().isVisible(), 'the A to Z names no group');
}));

/// Follows a link, and returns the text of what it leads to within its page, which has to be in view.
async function meaningOf(page, link) {
  const target = await link.evaluate(({ href }) => href);
  await link.click();
  await page.waitForURL(target);
  const place = page.locator(`[id="${decodeURIComponent(new URL(target).hash.slice(1))}"]`);
  const { y, height } = await place.boundingBox();
  assert.ok(y + height > 0 && y < page.viewportSize().height, 'it is out of view');
  return place.innerText();
}

test('a term leads to what it means', () => withoutScripts(async (page) => {
  await page.goto(home + encodePath(await largestPage(folder, 'terms/')));
  const term = page.locator('main a.term[href*="glossary.html#"]').first();
  const words = await term.innerText();
  const meaning = await meaningOf(page, term);
  assert.ok(meaning.length > words.length + 10, `"${meaning}" does not explain "${words}"`);
}));

test('a chart is drawn, and its boxes lead on', () => withoutScripts(async (page) => {
  await page.goto(`${home}structure.html`);
  const box = page.locator('.chart a').first();
  const target = await box.evaluate((link) => new URL(link.getAttribute('href'), document.baseURI).href);
  await box.click();
  await page.waitForURL(target);
  assert.ok(await page.locator('h1').isVisible());
}));

test('a comparison shows what is gone and what is new, and opens what stayed', () =>
  withoutScripts(async (page) => {
    await page.goto(home + encodePath(await largestPage(folder, 'changes/')));
    for (const words of ['main ins', 'main del']) {
      assert.ok(await page.locator(words).first().isVisible(), `no ${words} is shown`);
    }
    const kept = page.locator('details').first();
    assert.ok(!(await kept.locator('.clause').first().isVisible()), 'it is open already');
    await kept.locator('summary').click();
    assert.ok(await kept.locator('.clause').first().isVisible());
  }));

test('every row of a table is there, and leads to its clause', () =>
  withoutScripts(async (page) => {
    for (const path of ['membership.html', 'meetings.html']) {
      await page.goto(home + path);
      assertNone(
        await page
          .locator('main tbody tr:not(.sector)')
          .evaluateAll((rows) =>
            rows.filter((row) => !row.checkVisibility({ checkVisibilityCSS: true })).map((row) => row.textContent),
          ),
        'hidden rows',
      );
    }
    assert.ok((await meaningOf(page, page.locator('td a.clause-link').first())).length > 20, 'there is no clause');
  }));

test('no button is shown that does nothing', () => withoutScripts(async (page) => {
  const problems = [];
  for (const path of await onePageOfEachKind(folder)) {
    await page.goto(home + encodePath(path));
    const idle = await page.locator('button, input[type=button], [role=button]').filter({ visible: true })
      .evaluateAll((buttons) => buttons
        .filter((button) => button.type !== 'submit' || !button.form?.getAttribute('action'))
        .map((button) => button.textContent));
    problems.push(...idle.map((words) => `${path}: ${words}`));
  }
  assertNone(problems, 'buttons that need JavaScript');
}));

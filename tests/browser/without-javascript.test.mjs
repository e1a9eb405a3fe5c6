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

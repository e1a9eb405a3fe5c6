// Beside each clause of terms a button copies the clause's address, without what was searched for, and says so.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { launchBrowser, withPage } from './support/browser.mjs';
import { addressOnDisk, encodePath, largestPage, siteFolder } from './support/site.mjs';

const home = addressOnDisk(siteFolder());
let browser;
before(async () => { browser = await launchBrowser(); });
after(() => browser?.close());

const onTerms = (use, options) => withPage(browser, home, options, async (page) => {
  const path = encodePath(await largestPage(siteFolder(), 'terms/'));
  await page.goto(`${home}${path}?mark=quorum`);
  await use(page, home + path);
});

const clipboardOf = (page) => page.evaluate(() => navigator.clipboard.readText());
const permissions = ['clipboard-read', 'clipboard-write'];

test('each clause has one button, named after its number', () => onTerms(async (page) => {
  const clauses = await page.locator('.terms-text .clause').evaluateAll((all) => all.map((clause) => ({
    number: clause.querySelector('.number').textContent.trim(), id: clause.id,
    names: [...clause.querySelectorAll('button')].map((button) => button.querySelector('.only-heard').textContent),
  })));
  assert.ok(clauses.length > 10);
  for (const { number, id, names } of clauses) {
    assert.equal(names.length, 1, id);
    assert.ok(names[0].endsWith(` ${number === '¶' ? id : number}`), names[0]);
  }
}));

test('by keyboard: the address of the clause is copied, and said to be', () =>
  onTerms(
    async (page, address) => {
      const clause = page.locator('.terms-text .clause').nth(3);
      await clause.locator('button').focus();
      assert.equal(
        await clause.locator('button').evaluate((button) => getComputedStyle(button).opacity),
        '1',
        'it cannot be seen',
      );
      await page.keyboard.press('Enter');
      await page.locator('#copy_said').getByText(/./).waitFor();
      assert.equal(await clipboardOf(page), `${address}#${await clause.getAttribute('id')}`);
    },
    { permissions },
  ));

test('where nothing can point, the buttons are there', () => onTerms(async (page) => {
  const button = page.locator('.terms-text .clause button').first();
  assert.equal(await button.evaluate((each) => getComputedStyle(each).opacity), '1');
  await button.tap();
  await page.locator('.copied .copied-mark').waitFor();
}, { permissions, hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } }));

test('without a clipboard the older way copies', () =>
  onTerms(async (page, address) => {
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.addEventListener('copy', () => {
        globalThis.copied = String(getSelection()) || document.activeElement.value;
      });
    });
    const clause = page.locator('.terms-text .clause').first();
    await clause.locator('button').click();
    await page.locator('.copied .copied-mark').waitFor();
    assert.equal(await page.evaluate(() => globalThis.copied), `${address}#${await clause.getAttribute('id')}`);
  }));

test('without scripts there are no buttons, and the numbers are links', () => onTerms(async (page) => {
  assert.equal(await page.locator('.terms-text .clause button').count(), 0);
  assert.ok(await page.locator('.terms-text .clause > .number a[href^="#"]').count() > 10);
}, { javaScriptEnabled: false }));

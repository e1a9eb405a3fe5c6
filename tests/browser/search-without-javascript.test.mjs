// Without JavaScript the search form leads to a page that says so, and on to the A to Z and the lists.
import assert from 'node:assert/strict';
import { fieldOf, searchTest } from './support/search-site.mjs';

const options = { javaScriptEnabled: false };

searchTest(
  'the button of the box leads to a page that says what is missing, and on',
  async (page, home) => {
    await page.goto(`${home}index.html`);
    await fieldOf(page).fill('quorum');
    await page.locator('form[role=search] button').click();
    await page.waitForURL(`${home}search.html?q=quorum`);
    assert.match(await page.locator('main').innerText(), /JavaScript/);
    for (const way of [
      'a-to-z.html',
      'groups.html',
      'agencies.html',
      'people.html',
      'documents.html',
      'glossary.html',
    ]) {
      assert.ok(
        await page.locator(`main a[href="${way}"]`).filter({ visible: true }).first().isVisible(),
        `no way to ${way}`,
      );
    }
  },
  { options },
);

searchTest(
  'nothing is shown that belongs to results',
  async (page, home) => {
    await page.goto(`${home}search.html?q=quorum`);
    assert.equal(
      await page.locator('main button, main details, main progress').filter({ visible: true }).count(),
      1,
      "more than the form's button",
    );
  },
  { options },
);

searchTest('with JavaScript the page does not speak of it', async (page, home) => {
  await page.goto(`${home}search.html`);
  await page.waitForSelector('html[data-search=idle]');
  assert.doesNotMatch(await page.locator('main').innerText(), /JavaScript/);
});

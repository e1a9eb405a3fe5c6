// The structure through its dates: plain links, a slider with JavaScript, and what changed in words.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { launchBrowser, withPage } from './support/browser.mjs';
import { addressOnDisk, siteFolder } from './support/site.mjs';

const home = addressOnDisk(siteFolder());
let browser;
before(async () => { browser = await launchBrowser(); });
after(() => browser?.close());

const datesOf = (page) =>
  page.evaluate(() => [...document.querySelectorAll('.chart-dates ol a')].map((link) => link.href));

test('without JavaScript every date is reached step by step, from the first to today', () =>
  withPage(browser, home, { javaScriptEnabled: false }, async (page) => {
    await page.goto(`${home}structure.html`);
    const hrefs = await page.locator('.chart-dates ol a').evaluateAll((links) => links.map((link) => link.href));
    assert.ok(hrefs.length > 2, 'the structure never changed');
    assert.equal(await page.locator('.chart-slider').isVisible(), false);
    await page.goto(hrefs[0]);
    assert.equal(await page.locator('a[rel=prev]').count(), 0);
    for (const href of hrefs.slice(1)) {
      await page.locator('a[rel=next]').click();
      assert.equal(page.url(), href);
      assert.equal(await page.locator('.chart-dates [aria-current=page]').getAttribute('href'), href.split('/').at(-1));
    }
    assert.equal(page.url(), `${home}structure.html`);
    assert.equal(await page.locator('a[rel=next]').count(), 0);
  }));

test('the slider opens the page of its date, and keeps the focus for the next step', () =>
  withPage(browser, home, {}, async (page) => {
    await page.goto(`${home}structure.html`);
    const dates = await datesOf(page);
    const slider = page.getByRole('slider');
    assert.equal(await slider.inputValue(), String(dates.length - 1));
    await slider.focus();
    for (const step of [2, 3]) {
      await page.keyboard.press('ArrowLeft');
      await page.waitForURL(`${dates.at(-step)}#date_slider`);
      await page.waitForFunction(() => document.activeElement.id === 'date_slider');
    }
    assert.notEqual(await slider.getAttribute('aria-valuetext'), null);
  }));

test('what is new, gone or renamed says so in words, in the chart and in the list', () =>
  withPage(browser, home, {}, async (page) => {
    const words = new Set();
    await page.goto(`${home}structure.html`);
    assert.equal(await page.locator('.chart .change, .chart-tree .tag').count(), 0);
    for (const href of (await datesOf(page)).slice(0, -1)) {
      await page.goto(href);
      const { drawn, listed } = await page.evaluate(() => ({
        drawn: [...document.querySelectorAll('.chart .change')]
          .map((change) => change.textContent.replace(/\s+/g, ' ').trim())
          .sort(),
        listed: [...document.querySelectorAll('.chart-tree li > p > .tag')]
          .map((change) => change.textContent.replace(/\s+/g, ' ').trim())
          .sort(),
      }));
      assert.deepEqual(drawn, listed, href);
      for (const change of drawn) words.add(change.replace(/:.*/, ''));
    }
    assert.deepEqual([...words].sort(), ['Gone from the chart', 'New chair', 'New name; before', 'New on the chart']);
  }));

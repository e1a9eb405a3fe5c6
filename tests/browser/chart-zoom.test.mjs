// A chart in its frame: it scrolls there and not with the page, and gets larger and smaller.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { launchBrowser, withPage } from './support/browser.mjs';
import { chartPages } from './support/charts.mjs';
import { addressOnDisk, encodePath, siteFolder } from './support/site.mjs';

const home = addressOnDisk(siteFolder());
const [chart] = await chartPages(siteFolder());
let browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser?.close());

const onChart = (options, use) =>
  withPage(browser, home, options, async (page) => {
    await page.goto(home + encodePath(chart));
    await use(page);
  });
const widthOf = (page) => page.evaluate(() => document.querySelector('.chart').getBoundingClientRect().width);
const press = (page, name) => page.getByRole('button', { name, exact: true }).click();

test('at 360 pixels the frame scrolls and the page does not, with letters of their full size', () =>
  onChart({ viewport: { width: 360, height: 740 } }, async (page) => {
    const {
      page: wide,
      frame,
      inner,
      letters,
    } = await page.evaluate(() => ({
      page: document.scrollingElement.scrollWidth,
      frame: document.querySelector('.chart-frame').clientWidth,
      inner: document.querySelector('.chart-frame').scrollWidth,
      letters:
        document.querySelector('.chart').getScreenCTM().a *
        parseFloat(getComputedStyle(document.querySelector('.chart .name')).fontSize),
    }));
    assert.equal(wide, 360);
    assert.ok(inner > frame, 'the chart fits, so there is nothing to see here');
    assert.ok(letters >= 14, `the letters are ${letters} pixels high`);
    await page.locator('.chart-frame').focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => document.querySelector('.chart-frame').scrollLeft > 0);
  }));

test('buttons make it larger, smaller, whole and as it was', () =>
  onChart({ viewport: { width: 700, height: 900 } }, async (page) => {
    const usual = await widthOf(page);
    await press(page, 'Larger');
    assert.ok((await widthOf(page)) > 1.2 * usual);
    await press(page, 'Usual size');
    assert.equal(await widthOf(page), usual);
    await press(page, 'Smaller');
    assert.ok((await widthOf(page)) < 0.9 * usual);
    await press(page, 'Whole chart');
    assert.ok(
      await page.evaluate(
        () => document.querySelector('.chart-frame').scrollWidth <= document.querySelector('.chart-frame').clientWidth,
      ),
    );
    for (let i = 0; i < 20; ++i) await press(page, 'Larger');
    assert.ok((await widthOf(page)) <= 4.01 * usual, 'it grows without end');
  }));

test('two fingers apart make it larger, and it stays under them', () =>
  onChart({ viewport: { width: 700, height: 900 }, hasTouch: true }, async (page) => {
    const usual = await widthOf(page);
    await page.evaluate(() => {
      const frame = document.querySelector('.chart-frame');
      const touch = (type, pointerId, clientX) =>
        frame.dispatchEvent(
          new PointerEvent(type, { pointerId, clientX, clientY: 500, pointerType: 'touch', bubbles: true }),
        );
      touch('pointerdown', 1, 300);
      touch('pointerdown', 2, 400);
      touch('pointermove', 2, 500);
      touch('pointerup', 2, 500);
      touch('pointerup', 1, 300);
      touch('pointermove', 1, 100);
    });
    assert.ok(Math.abs((await widthOf(page)) - 2 * usual) < 1);
  }));

test('without JavaScript there are no buttons that do nothing', () =>
  onChart({ javaScriptEnabled: false }, async (page) => {
    assert.equal(await page.locator('.chart-zoom').isVisible(), false);
    assert.ok(await page.locator('.chart').isVisible());
  }));

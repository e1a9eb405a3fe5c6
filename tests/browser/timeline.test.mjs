// The timeline: drawn, in words, in a frame of its own; nothing of it needs JavaScript.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { launchBrowser, withPage } from './support/browser.mjs';
import { assertNone } from './support/problems.mjs';
import { addressOnDisk, siteFolder } from './support/site.mjs';

const home = addressOnDisk(siteFolder());
let browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser?.close());

const onTimeline = (options, use) =>
  withPage(browser, home, { javaScriptEnabled: true, ...options }, async (page) => {
    await page.goto(`${home}timeline.html`);
    await use(page);
  });

test('Kent: the partnership follows the board, guidance follows guidance, names are told', () =>
  onTimeline({}, async (page) => {
    const lanes = await page.locator('.timeline .lane-name').allTextContents();
    const find = (words) => lanes.find((lane) => lane.includes(words));
    assert.match(find('Kent Safeguarding Children Board'), /until about September 2019; the start is not known/);
    assert.match(find('Multi-agency Partnership'), /since about September 2019/);
    assert.match(find('Working Together to Safeguard Children 2018'), /from 2018 to 2023/);
    assert.match(find('called Policy and Procedures Group'), /until about December 2024/);
    const events = await page.locator('.events > li').allInnerTexts();
    assert.ok(
      events.some((event) =>
        /began, in the place of Kent Safeguarding Children Board/.test(event.replace(/\s+/g, ' ')),
      ),
      events.join('|'),
    );
  }));

test('a name in the drawing leads to its page, and can be reached by keyboard and seen', () =>
  onTimeline({}, async (page) => {
    const link = page.locator('.timeline a', { hasText: 'KSCMP Executive Board' });
    await link.focus();
    assert.notEqual(await link.evaluate((element) => getComputedStyle(element).outlineStyle), 'none');
    await page.keyboard.press('Enter');
    await page.waitForURL(/groups\/kscmp-executive-board\.html$/);
  }));

test('its words can be selected', () =>
  onTimeline({}, async (page) => {
    const selected = await page
      .locator('.timeline .lane-name')
      .first()
      .evaluate((element) => {
        getSelection().selectAllChildren(element);
        return [getSelection().toString(), getComputedStyle(element).userSelect];
      });
    assert.match(selected[0], /\w/);
    assert.notEqual(selected[1], 'none');
  }));

test('on a telephone it scrolls in its frame, by keyboard too, and the page does not', () =>
  onTimeline({ viewport: { width: 360, height: 740 } }, async (page) => {
    const frame = page.locator('.timeline-frame');
    assert.ok(await frame.evaluate((element) => element.scrollWidth > element.clientWidth));
    assert.ok(await page.evaluate(() => document.scrollingElement.scrollWidth <= innerWidth));
    await frame.focus();
    for (let i = 0; i < 5; i += 1) await page.keyboard.press('ArrowRight');
    await page.waitForFunction((element) => element.scrollLeft > 0, await frame.elementHandle());
  }));

test('in the dark, bars and words are lighter than the ground', () =>
  onTimeline({ colorScheme: 'dark' }, async (page) => {
    const shades = await page.evaluate(() =>
      ['.timeline .bar', '.timeline .lane-when'].map((selector) => {
        const [, ...rgb] = getComputedStyle(document.querySelector(selector)).fill.match(/(\d+), (\d+), (\d+)/);
        return Math.min(...rgb.map(Number));
      }),
    );
    assert.ok(
      shades.every((shade) => shade > 120),
      shades.join(),
    );
  }));

test('on paper each drawing fits the width of the sheet', () =>
  onTimeline({ viewport: { width: 657, height: 900 } }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    assertNone(
      await page.locator('svg.timeline').evaluateAll((all) =>
        all
          .map((each) => each.getBoundingClientRect())
          .filter((box) => box.right > innerWidth || box.height > 950)
          .map((box) => `${box.width} by ${box.height}`),
      ),
      'drawings that a sheet cuts',
    );
  }));

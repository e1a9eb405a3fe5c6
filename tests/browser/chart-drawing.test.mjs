// The drawings that a site offers alone, and those in its pages: XML, no code, the same boxes as the list below them.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { launchBrowser, withPage } from './support/browser.mjs';
import { boxLinks, chartPages, drawings, listLinks } from './support/charts.mjs';
import { assertNone } from './support/problems.mjs';
import { addressOnDisk, encodePath, siteFolder } from './support/site.mjs';

const folder = siteFolder();
const home = addressOnDisk(folder);
let browser;
before(async () => { browser = await launchBrowser(); });
after(() => browser?.close());

/// What a drawing that stands alone may not be. Runs in a page.
function faultsOf(text) {
  const drawing = new DOMParser().parseFromString(text, 'image/svg+xml');
  const faults = [...drawing.querySelectorAll('parsererror')].map((error) => error.textContent);
  if (drawing.documentElement.localName !== 'svg') faults.push('is no svg');
  if (!drawing.querySelector('svg > title')?.textContent) faults.push('has no title');
  if (!drawing.querySelector('svg > desc')?.textContent) faults.push('has no desc');
  for (const element of drawing.querySelectorAll('*')) {
    if (['script', 'foreignObject', 'image', 'use'].includes(element.localName)) {
      faults.push(`has <${element.localName}>`);
    }
    for (const { name, value } of element.attributes) {
      if (/^on|^style$/i.test(name) || /^\s*(javascript|data):/i.test(value)) faults.push(`has ${name}="${value}"`);
    }
  }
  return faults;
}

test('every drawing is XML, says what it is, and holds no code', async () => {
  const paths = await drawings(folder);
  assert.ok(paths.length > 0, 'the site has no drawing');
  const problems = [];
  await withPage(browser, home, {}, async (page) => {
    await page.goto(`${home}index.html`);
    for (const path of paths) {
      const found = await page.evaluate(faultsOf, await readFile(join(folder, path), 'utf8'));
      problems.push(...found.map((fault) => `${path}: ${fault}`));
    }
  });
  assertNone(problems, 'faults');
});

test('a drawing shows itself alone, in light and in dark', async () => {
  const [path] = await drawings(folder);
  const colours = [];
  for (const colorScheme of ['light', 'dark']) {
    await withPage(browser, home, { colorScheme }, async (page) => {
      await page.goto(home + encodePath(path));
      colours.push(await page.evaluate(() => getComputedStyle(document.querySelector('.paper')).fill));
      assert.ok(await page.evaluate(() => document.querySelector('.name').getBBox().width > 20), 'there are no words');
    });
  }
  assert.notEqual(colours[0], colours[1]);
});

test('lines are lines, on the screen and on paper, in a page and alone', async () => {
  const [page] = await chartPages(folder);
  const [drawing] = await drawings(folder);
  await withPage(browser, home, {}, async (tab) => {
    for (const path of [page, drawing]) {
      await tab.goto(home + encodePath(path));
      for (const media of ['screen', 'print']) {
        await tab.emulateMedia({ media });
        const { fill, stroke } = await tab.evaluate(() => getComputedStyle(document.querySelector('.line')));
        assert.equal(fill, 'none', `${path}, ${media}`);
        assert.notEqual(stroke, 'none', `${path}, ${media}`);
      }
    }
  });
});

test('no words of a box are wider than the box', async () => {
  const problems = [];
  await withPage(browser, home, {}, async (page) => {
    for (const path of await chartPages(folder)) {
      await page.goto(home + encodePath(path));
      const found = await page.evaluate(() =>
        [...document.querySelectorAll('.chart .box')]
          .filter((box) => {
            const frame = box.querySelector('.frame').getBBox();
            return [...box.querySelectorAll('text')].some((text) => {
              const words = text.getBBox();
              return (
                words.x + words.width > frame.x + frame.width ||
                words.y + words.height > frame.y + frame.height ||
                words.x < frame.x ||
                words.y < frame.y
              );
            });
          })
          .map((box) => box.textContent.trim()),
      );
      problems.push(...found.map((words) => `${path}: ${words}`));
    }
  });
  assertNone(problems, 'boxes that are too small');
});

test('the boxes are reached in the order of the list, which has them all, also without JavaScript', async () => {
  await withPage(browser, home, { javaScriptEnabled: true }, async (page) => {
    for (const path of await chartPages(folder)) {
      await page.goto(home + encodePath(path));
      const boxes = await page.evaluate(boxLinks);
      assert.ok(boxes.length > 0, `${path} has no boxes`);
      assert.deepEqual(boxes, await page.evaluate(listLinks), path);
    }
    const stops = await page.evaluate(() => [...document.querySelectorAll('.chart a')].map((box) => box.tabIndex));
    assert.ok(stops.every((tabIndex) => tabIndex === 0), 'a box is no stop of the Tab key');
  });
  await withPage(browser, home, { javaScriptEnabled: false }, async (page) => {
    await page.goto(`${home}structure.html`);
    const box = page.locator('.chart a').first();
    await box.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/(partnerships|groups)\//);
    assert.ok(await page.locator('h1').isVisible());
  });
});

test('the words of a chart can be selected', async () => {
  await withPage(browser, home, {}, async (page) => {
    await page.goto(`${home}structure.html`);
    const words = await page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('.chart .name'));
      getSelection().addRange(range);
      return getSelection().toString().trim();
    });
    assert.notEqual(words, '');
    assert.notEqual(
      await page.evaluate(() => getComputedStyle(document.querySelector('.chart .name')).userSelect),
      'none',
    );
  });
});

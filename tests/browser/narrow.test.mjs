// Every page at 320 CSS pixels, which is 1280 at 400% zoom, and on a small telephone: no sideways scrolling, nothing
// cut, nothing in the way, and what scrolls in a frame of its own does so by keyboard.
import test, { after, before } from 'node:test';
import { launchBrowser, withPage } from './support/browser.mjs';
import { frozenFrames, misfits } from './support/misfits.mjs';
import { assertNone } from './support/problems.mjs';
import { addressOnDisk, encodePath, listPages, siteFolder } from './support/site.mjs';

const home = addressOnDisk(siteFolder());
let browser;
before(async () => { browser = await launchBrowser(); });
after(() => browser?.close());

/// What sticks to the window and takes more than a third of it. Runs in the page.
const hogs = () =>
  [...document.querySelectorAll('body *')]
    .filter(
      (element) =>
        ['sticky', 'fixed'].includes(getComputedStyle(element).position) && element.offsetHeight > innerHeight / 3,
    )
    .map(({ localName, className, offsetHeight }) =>
      `<${localName} class="${className}"> sticks, and takes ${offsetHeight} of ${innerHeight} pixels`,
    );

test('in narrow windows every page fits, and nothing is cut', async () => {
  const problems = [];
  await withPage(browser, home, {}, async (page) => {
    for (const path of await listPages(siteFolder())) {
      await page.goto(home + encodePath(path));
      for (const [width, height] of [[320, 256], [360, 740]]) {
        await page.setViewportSize({ width, height });
        for (const look of [misfits, hogs, frozenFrames]) {
          problems.push(...(await page.evaluate(look)).map((what) => `${path} at ${width}: ${what}`));
        }
      }
    }
  });
  assertNone(problems, 'misfits');
});

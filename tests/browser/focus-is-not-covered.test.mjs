// Where something sticks to the edge of the window, what has the focus is not behind it.
import test, { after, before } from 'node:test';
import { launchBrowser, withPage } from './support/browser.mjs';
import { assertNone } from './support/problems.mjs';
import { addressOnDisk, encodePath, onePageOfEachKind, siteFolder } from './support/site.mjs';
import { goThrough } from './support/stops.mjs';

const home = addressOnDisk(siteFolder());
const mostStops = 120;
let browser;
before(async () => { browser = await launchBrowser(); });
after(() => browser?.close());

const somethingSticks = () => [...document.querySelectorAll('body *')]
  .some((element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position));

for (const [key, way] of [['Tab', 'down'], ['Shift+Tab', 'up']]) {
  for (const [width, height] of [[1280, 720], [320, 256]]) {
    test(`on the way ${way} the page in a window of ${width} by ${height}, no stop is covered`, async () => {
      const problems = [];
      await withPage(browser, home, { viewport: { width, height }, reducedMotion: 'reduce' }, async (page) => {
        for (const path of await onePageOfEachKind(siteFolder())) {
          await page.goto(home + encodePath(path));
          if (!await page.evaluate(somethingSticks)) continue;
          const { stops } = await goThrough(page, key, mostStops);
          problems.push(
            ...stops.filter(({ covered, shown }) => covered || !shown).map(({ name }) => `${path}: ${name}`),
          );
        }
      });
      assertNone(problems, 'stops that cannot be seen');
    });
  }
}

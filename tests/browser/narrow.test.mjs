// Every page at 320 CSS pixels, which is 1280 at 400% zoom, and on a small telephone: no sideways scrolling, nothing cut.
import test, { after, before } from 'node:test';
import { launchBrowser, withPage } from './support/browser.mjs';
import { assertNone } from './support/problems.mjs';
import { addressOnDisk, encodePath, listPages, siteFolder } from './support/site.mjs';

const home = addressOnDisk(siteFolder());
let browser;
before(async () => { browser = await launchBrowser(); });
after(() => browser?.close());

/// What does not fit, in lines. Runs in the page.
function misfits() {
  const slack = 1;
  const width = document.documentElement.clientWidth;
  const found = new Set();
  if (document.scrollingElement.scrollWidth > width) found.add(`is ${document.scrollingElement.scrollWidth} pixels wide`);

  // Only heard: clipped to a point on purpose.
  const isOnlyHeard = (element) => element.offsetWidth <= 1 && getComputedStyle(element).overflowX === 'hidden';
  const cutsBox = (element, box) => {
    for (let at = element; at !== null && at !== document.body; at = at.parentElement) {
      const { overflowX } = getComputedStyle(at);
      if (isOnlyHeard(at) || overflowX === 'auto' || overflowX === 'scroll') return false;  // A reader can get at it.
      if (overflowX === 'visible') continue;
      const edge = at.getBoundingClientRect();
      if (box.right > edge.right + slack || box.left < edge.left - slack || box.bottom > edge.bottom + 3 * slack) return true;
    }
    return box.right > width + slack || box.left < -slack;
  };

  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (words.nextNode()) {
    const { data, parentElement } = words.currentNode;
    if (data.trim() === '') continue;
    range.selectNodeContents(words.currentNode);
    const isCut = [...range.getClientRects()].some((box) => cutsBox(parentElement, box));
    if (isCut) found.add(`cuts "${data.trim().slice(0, 60)}"`);
  }
  for (const element of document.querySelectorAll('input, button, select, textarea, img, svg, table')) {
    const box = element.getBoundingClientRect();
    if (box.width > 0 && cutsBox(element.parentElement, box)) found.add(`cuts <${element.localName}>`);
  }
  return [...found];
}

/// What sticks to the window and leaves less than half of it. Runs in the page.
const hogs = () => [...document.querySelectorAll('body *')]
  .filter((element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position) && element.offsetHeight > innerHeight / 2)
  .map((element) => `<${element.localName} class="${element.className}"> sticks, and takes ${element.offsetHeight} of ${innerHeight} pixels`);

test('in narrow windows every page fits, and nothing is cut', async () => {
  const problems = [];
  await withPage(browser, home, {}, async (page) => {
    for (const path of await listPages(siteFolder())) {
      await page.goto(home + encodePath(path));
      for (const [width, height] of [[320, 256], [360, 740]]) {
        await page.setViewportSize({ width, height });
        const found = [...await page.evaluate(misfits), ...await page.evaluate(hogs)];
        problems.push(...found.map((what) => `${path} at ${width}: ${what}`));
      }
    }
  });
  assertNone(problems, 'misfits');
});

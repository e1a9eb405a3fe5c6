// For readers who ask for less motion nothing moves.
import test, { after, before } from 'node:test';
import { launchBrowser, withPage } from './support/browser.mjs';
import { assertNone } from './support/problems.mjs';
import { addressOnDisk, encodePath, onePageOfEachKind, siteFolder } from './support/site.mjs';

const home = addressOnDisk(siteFolder());
let browser;
before(async () => { browser = await launchBrowser(); });
after(() => browser?.close());

/// Lines for what moves, or would when something happens to it. Runs in the page.
function movements() {
  const found = new Set(document.getAnimations().map(({ effect }) => `<${effect.target.localName}> is moving`));
  for (const element of document.querySelectorAll('*')) {
    for (const part of [null, '::before', '::after']) {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element, part);
      const name = `<${element.localName} class="${element.getAttribute('class') ?? ''}">${part ?? ''}`;
      if (transitionDuration.split(',').some((time) => parseFloat(time) > 0)) {
        found.add(`${name} changes in ${transitionDuration}`);
      }
      if (animationName !== 'none') found.add(`${name} has the animation ${animationName}`);
      if (scrollBehavior !== 'auto') found.add(`${name} scrolls in a ${scrollBehavior} way`);
    }
  }
  return [...found];
}

test('nothing moves in any kind of page where less motion is asked for', async () => {
  const problems = [];
  await withPage(browser, home, { reducedMotion: 'reduce' }, async (page) => {
    for (const path of await onePageOfEachKind(siteFolder())) {
      await page.goto(home + encodePath(path));
      problems.push(...(await page.evaluate(movements)).map((what) => `${path}: ${what}`));
    }
  });
  assertNone(problems, 'movements');
});

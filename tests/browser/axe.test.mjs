// One page of each kind under axe-core, as the reader's settings may have it: light or dark, narrow or wide.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import test, { after, before } from 'node:test';
import { launchBrowser, withPage } from './support/browser.mjs';
import { library } from './support/library.mjs';
import { assertNone } from './support/problems.mjs';
import { addressOnDisk, encodePath, onePageOfEachKind, siteFolder } from './support/site.mjs';

await library('axe-core');
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const home = addressOnDisk(siteFolder());
let browser;
before(async () => { browser = await launchBrowser(); });
after(() => browser?.close());

/// Lines for every place where the page breaks one of axe's rules, target size (WCAG 2.2) among them.
async function violationsOf(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run({
    resultTypes: ['violations'],
    preload: false,  // It would ask for the style sheets a second time, which file:// does not allow.
    rules: { 'target-size': { enabled: true } },
  }));
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help}: ${target.join(' ')} ${html.slice(0, 120)}`));
}

for (const colorScheme of ['light', 'dark']) {
  for (const width of [360, 1280]) {
    test(`axe-core finds no violation in ${colorScheme} colours at ${width} pixels`, async () => {
      const problems = [];
      await withPage(browser, home, { colorScheme, viewport: { width, height: 900 } }, async (page) => {
        for (const path of await onePageOfEachKind(siteFolder())) {
          await page.goto(home + encodePath(path));
          problems.push(...(await violationsOf(page)).map((line) => `${path}: ${line}`));
        }
      });
      assertNone(problems, 'violations');
    });
  }
}

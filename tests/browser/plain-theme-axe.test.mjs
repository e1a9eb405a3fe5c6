// Every kind of page with themes/plain under axe-core.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import test, { after, before } from 'node:test';
import { launchBrowser, withPage } from './support/browser.mjs';
import { library } from './support/library.mjs';
import { plainSite } from './support/plain-site.mjs';
import { assertNone } from './support/problems.mjs';
import { addressOnDisk, encodePath, onePageOfEachKind } from './support/site.mjs';

await library('axe-core');
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const site = plainSite();
let browser;
before(async () => { browser = await launchBrowser(); });
after(() => browser?.close());

test('axe-core finds no violation in any kind of page, narrow and wide, in light and in dark colours', async () => {
  const problems = [];
  const home = addressOnDisk(site.folder);
  await withPage(browser, home, {}, async (page) => {
    await page.addInitScript(axe);
    for (const path of await onePageOfEachKind(site.folder)) {
      await page.goto(home + encodePath(path));
      for (const [width, colorScheme] of [[360, 'light'], [360, 'dark'], [1280, 'light'], [1280, 'dark']]) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        const { violations } = await page.evaluate(() => globalThis.axe.run({
          resultTypes: ['violations'], selectors: false, preload: false, rules: { 'target-size': { enabled: true } },
        }));
        for (const { id, help, nodes } of violations) {
          problems.push(...nodes.map(({ html }) => `${path} at ${width}, ${colorScheme}: ${id}: ${help}: ${html.slice(0, 160)}`));
        }
      }
    }
  });
  assertNone(problems, 'violations');
});

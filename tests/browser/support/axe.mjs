// axe-core in pages: all of its rules, target size (WCAG 2.2) among them, and nothing left out.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import test, { after, before } from 'node:test';
import { launchBrowser, withPage } from './browser.mjs';
import { library } from './library.mjs';
import { assertNone } from './problems.mjs';
import { addressOnDisk, encodePath, listPages, siteFolder } from './site.mjs';

await library('axe-core');

/// The library's text, for page.addInitScript or page.evaluate.
export const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/// Lines for every place where the page, which has axe, breaks a rule.
export async function violationsOf(page) {
  const violations = await page.evaluate(async () => (await globalThis.axe.run({
    reporter: 'no-passes',
    selectors: false,  // A third of the time; the element's own text shows where it is.
    preload: false,  // It would ask for the style sheets a second time, which file:// does not allow.
    rules: { 'target-size': { enabled: true } },
  })).violations);
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 200)}`));
}

/// Lines for the violations of the site's pages at `home`, which `page` opens one by one: narrow and wide, in light and
/// in dark colours. `prepare` is run in each page first; `alsoLook` each time as well, and gives lines of its own.
export async function violationsOfPages(page, home, paths, prepare = () => {}, alsoLook = () => []) {
  assert.ok(paths.length > 0, 'there is no page to test');
  const lines = [];
  await page.addInitScript(axe);
  for (const path of paths) {
    await page.goto(home + encodePath(path));
    await page.evaluate(prepare);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme });
        const found = [...await violationsOf(page), ...await page.evaluate(alsoLook)];
        lines.push(...found.map((line) => `${path} at ${width}, ${colorScheme}: ${line}`));
      }
    }
  }
  return lines;
}

/// Tests the pages that `choose` names of the site in `folder()`.
export function testPages(folder, choose) {
  let browser;
  before(async () => { browser = await launchBrowser(); });
  after(() => browser?.close());

  test('axe-core finds no violation at 360 and 1280 pixels, in light and in dark colours', async () => {
    const home = addressOnDisk(folder());
    await withPage(browser, home, {}, async (page) => {
      assertNone(await violationsOfPages(page, home, await choose(folder())), 'violations');
    });
  });
}

/// Tests every page of Kent whose number, divided by two, leaves `rest`: all of it takes two processors more than a
/// minute, so two files share it.
export const testHalfOfThePages = (rest) =>
  testPages(siteFolder, async (folder) => (await listPages(folder)).filter((_, number) => number % 2 === rest));

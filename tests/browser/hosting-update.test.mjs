// A host and a browser may keep a file for as long as they like: one whose content changes gets another name.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFile, cp, readFile, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { launchBrowser, withPage } from './support/browser.mjs';
import { withBuiltSite } from './support/build.mjs';
import { assertNone } from './support/problems.mjs';
import { listFiles } from './support/site.mjs';
import { withWebServer } from './support/web-servers.mjs';

const defaultTheme = fileURLToPath(new URL('../../themes/default', import.meta.url));

// Pages, and the one file that says which files the search is made of: it is asked for anew each time.
const keepsItsName = /\.html$|^search\/files\.js$/;
// Not for browsers.
const isForPrograms = /^\.remit-manifest$|\.xml$|^data\/|^search\/index\.xapian$/;

const boardOf = (things) => ({
  'site.toml': { title: 'Our board', language: 'en-GB' },
  'groups/board.toml': { name: 'The Board', kind: 'board', status: 'active', remit: `Looks after ${things}.` },
});

/// Builds the site, sees that it was built, and gives its folder to `use`.
const withSite = (sources, use) => withBuiltSite(sources, ({ status, printed, site }) => {
  assert.equal(status, 0, printed);
  return use(site);
});

/// Builds two sites that differ in their content, and gives their folders to `use`.
const withNewContent = (use) =>
  withSite(boardOf('lanterns'), (before) => withSite(boardOf('compasses'), (after) => use(before, after)));

/// Builds two sites that differ in their theme, and gives their folders to `use`.
const withNewTheme = (use) =>
  withSite(boardOf('lanterns'), async (before) => {
    const [source, theme, after] = ['site-src', 'theme', 'after'].map((name) => join(before, '..', name));
    await cp(defaultTheme, theme, { recursive: true });
    for (const path of await listFiles(join(theme, 'assets'))) await appendFile(join(theme, 'assets', path), '\n');
    const { status, stderr } = spawnSync(process.env.REMIT, ['build', source, '-o', after, '--theme', theme], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    await use(before, after);
  });

for (const [what, withTwoSites] of [
  ['content', withNewContent],
  ['theme', withNewTheme],
]) {
  test(`with other ${what}, no file has other bytes under the name that it had`, () =>
    withTwoSites(async (before, after) => {
      const old = new Set(await listFiles(before));
      const changed = [];
      for (const path of await listFiles(after)) {
        if (!old.has(path) || keepsItsName.test(path) || isForPrograms.test(path)) continue;
        if (!(await readFile(join(before, path))).equals(await readFile(join(after, path)))) changed.push(path);
      }
      assertNone(changed, 'changed files that a browser may have kept');
    }));
}

/// As if the site had been made a year ago, which is when browsers keep files that nobody told them to keep.
async function makeOld(site) {
  const aYearAgo = new Date(Date.now() - 365 * 24 * 3600 * 1000);
  for (const path of await listFiles(site)) await utimes(join(site, path), aYearAgo, aYearAgo);
}

test('a reader who was there before finds at once what is new', () => withNewContent(async (before, after) => {
  await makeOld(before);
  const browser = await launchBrowser();
  try {
    await withWebServer('Python', before, '/', (home, put) => withPage(browser, home, {}, async (page) => {
      page.setDefaultTimeout(10_000);
      const finds = async (word) => {
        await page.goto(`${home}search.html?q=${word}`);
        await page.locator('[data-hit] mark', { hasText: word }).first().waitFor();
      };
      await finds('lanterns');
      await put(after);
      await finds('compasses');
    }));
  } finally {
    await browser.close();
  }
}));

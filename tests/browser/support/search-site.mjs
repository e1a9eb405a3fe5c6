// The search in the page, tried from file:// and from a web server under the strict policy; and copies of the site with
// a part of the search changed or taken away.
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { launchBrowser, withPage } from './browser.mjs';
import { serve } from './server.mjs';
import { addressOnDisk, siteFolder } from './site.mjs';

let browser;
before(async () => { browser = await launchBrowser(); });
after(() => browser?.close());

/// Serves `folder` while `use(home)` runs.
async function served(folder, use) {
  const server = await serve(folder, '/a%20folder/');
  try {
    return await use(server.home);
  } finally {
    await server.close();
  }
}

/// One test from file:// and one over HTTP: `use(page, home)`. `options` are those of a browser context and `expected`,
/// what the page may say (withPage); `change(folder)` alters a copy of the site first; `only` is 'http' or 'file'.
export function searchTest(name, use, { options = {}, expected, change, only } = {}) {
  const open = (home) => withPage(browser, home, options, (page) => use(page, home), expected);
  const ways = { file: (folder) => open(addressOnDisk(folder)), http: (folder) => served(folder, open) };
  for (const [way, run] of Object.entries(ways)) {
    if (only && only !== way) continue;
    test(`${way}: ${name}`, async () => {
      if (!change) return run(siteFolder());
      const folder = await mkdtemp(join(tmpdir(), 'remit-search-'));
      try {
        await cp(siteFolder(), folder, { recursive: true });
        await change(folder);
        return await run(folder);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    });
  }
}

/// What search/files.js names: {engine, index, bytes}.
export async function searchFiles(folder) {
  const text = await readFile(join(folder, 'search/files.js'), 'utf8');
  return JSON.parse(/^remitSearchFiles\((.*)\);\s*$/s.exec(text)[1]);
}

/// Replaces the bytes of the "engine" or the "index" of a copy, under the same name: what the page unpacks is
/// `edit(bytes)`.
export async function editSearchFile(folder, kind, edit) {
  const name = (await searchFiles(folder))[kind];
  const raw = gunzipSync(await readFile(join(folder, `search/${name}.bin`)));
  await writePacked(folder, name, gzipSync(edit(raw)));
}

/// Writes `packed` as both forms of the search file `name`.
export async function writePacked(folder, name, packed) {
  await writeFile(join(folder, `search/${name}.bin`), packed);
  await writeFile(join(folder, `search/${name}.js`), `remitSearchBytes("${name}","${packed.toString('base64')}");\n`);
}

/// Takes both forms of a search file away.
export async function removeSearchFile(folder, kind) {
  const name = (await searchFiles(folder))[kind];
  for (const ending of ['bin', 'js']) await rm(join(folder, `search/${name}.${ending}`));
}

/// What the program (REMIT) answers: the object of `remit search --format json`.
export function askProgram(query, limit = 10) {
  const program = process.env.REMIT;
  if (!program) throw new Error('REMIT is to name the program');
  const run = spawnSync(
    program,
    ['search', '--site', siteFolder(), '--format', 'json', '--limit', String(limit), '--', query],
    { encoding: 'utf8' },
  );
  if (run.status !== 0) throw new Error(`remit search failed: ${run.stderr ?? run.error}`);
  return JSON.parse(run.stdout);
}

/// The search field of a page that has only one.
export const fieldOf = (page) => page.locator('form[role=search] input[type=search]');
export const optionsOf = (page) => page.locator('[role=listbox] [role=option]');
export const hitsOf = (page) => page.locator('[data-hit]');
export const stateOf = (page) => page.locator('html').getAttribute('data-search');

/// Types words into the field of the page's header and waits for the options of all of them, not of their first
/// letters.
export async function typeForOptions(page, words) {
  await fieldOf(page).pressSequentially(words);
  await page.locator(`[role=option][href$="?${new URLSearchParams({ q: words })}"]`).waitFor();
}

/// Waits until the search page shows results of `query`, typed or given; at once where it does already.
export async function waitForResultsOf(page, query) {
  await page.waitForFunction((title) => document.title.startsWith(title), query);
  await hitsOf(page).first().waitFor();
}

/// Counts in the page how often the engine is asked, as page.evaluate(() => globalThis.timesAsked). `breakAt(count)`,
/// source text of a function, makes that call trap.
export async function countSearches(page, breakAt = '() => false') {
  await page.addInitScript(`
    const traps = ${breakAt};
    const make = WebAssembly.instantiate;
    globalThis.timesAsked = 0;
    globalThis.timesMade = 0;
    WebAssembly.instantiate = async (...given) => {
      const { exports } = await make(...given);
      ++timesMade;
      const remit_search = (...asked) => {
        if (traps(++timesAsked)) throw new WebAssembly.RuntimeError('unreachable');
        return exports.remit_search(...asked);
      };
      return { exports: { ...exports, remit_search } };
    };`);
}

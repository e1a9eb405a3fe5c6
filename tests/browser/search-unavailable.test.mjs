// Where the search cannot work the page says what is wrong, in words, and leads to the A to Z; nothing is raised.
import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  countSearches,
  editSearchFile,
  fieldOf,
  hitsOf,
  optionsOf,
  removeSearchFile,
  searchFiles,
  searchTest,
  waitForResultsOf,
  writePacked,
} from './support/search-site.mjs';

// What Chromium and the watch of withPage say of a file that is not there; a 404's text is no script.
const missingFile = new RegExp([
  'Failed to load resource: (net::ERR_FILE_NOT_FOUND|the server responded with a status of 404)',
  '^(net::ERR_FILE_NOT_FOUND|status 404) for \\S*/search/',
  "Refused to execute script from '\\S*/search/files\\.js",
].join('|'));

/// The page says why, and leads to the A to Z; on the search page and in the box of another page.
const saysWhy = (technical) => async (page, home) => {
  await page.goto(`${home}search.html?q=quorum`);
  await page.waitForSelector('html[data-search=unavailable]');
  const trouble = page.locator('#search_trouble');
  await trouble.waitFor();
  assert.match(await trouble.innerText(), technical);
  assert.ok(await trouble.locator('[data-slot=sentence]').innerText(), 'there is no sentence for the reader');
  assert.equal(await hitsOf(page).count(), 0);

  await page.goto(`${home}index.html`);
  await fieldOf(page).pressSequentially('quorum');
  const box = page.locator('.search-popup [data-slot=trouble]');
  await box.waitFor();
  assert.match(await box.innerText(), technical);
  assert.equal(await optionsOf(page).count(), 0);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  assert.ok(
    await box.locator('a').evaluate((link) => link === document.activeElement),
    'the A to Z is not next but the button',
  );
  await page.keyboard.press('Enter');
  await page.waitForURL(`${home}a-to-z.html`);
};

const cut = (bytes) => bytes.subarray(0, Math.floor(bytes.length / 2));
const otherVersion = (bytes) => {
  const changed = Buffer.from(bytes);
  changed[19] += 1;
  return changed;
};

for (const [what, technical, change, expected] of [
  ['without the engine', /engine-\w+/, (folder) => removeSearchFile(folder, 'engine'), missingFile],
  ['without the index', /index-\w+/, (folder) => removeSearchFile(folder, 'index'), missingFile],
  ['without the list of files', /files\.js/, (folder) => rm(join(folder, 'search/files.js')), missingFile],
  [
    'with a list of files that is no script',
    /files\.js/,
    (folder) => writeFile(join(folder, 'search/files.js'), 'remitSearchFiles({"eng'),
  ],
  [
    'made without an engine',
    /files\.js/,
    (folder) => writeFile(join(folder, 'search/files.js'), 'remitSearchFiles(null);\n'),
  ],
  ['with an index cut short', /./, (folder) => editSearchFile(folder, 'index', cut)],
  [
    'with the index of something else',
    /./,
    (folder) => editSearchFile(folder, 'index', () => Buffer.from('no index\n'.repeat(10_000))),
  ],
  ['with an empty index', /./, (folder) => editSearchFile(folder, 'index', () => Buffer.alloc(0))],
  ['with an index of another version', /version/, (folder) => editSearchFile(folder, 'index', otherVersion)],
  ['with an engine cut short', /./, (folder) => editSearchFile(folder, 'engine', cut)],
  [
    'with files cut short on the way',
    /index-\w+/,
    async (folder) => writePacked(folder, (await searchFiles(folder)).index, cut(gzipSync('index'))),
  ],
  [
    'with scripts cut short',
    /index-\w+/,
    async (folder) => {
      const name = (await searchFiles(folder)).index;
      await writePacked(folder, name, Buffer.from('no gzip'));
      await writeFile(join(folder, `search/${name}.js`), `remitSearchBytes("${name}","H4sI`);
    },
  ],
]) {
  searchTest(`a site ${what} says so and leads to the A to Z`, saysWhy(technical), { change, expected });
}

for (const missing of ['WebAssembly', 'DecompressionStream']) {
  searchTest(`a browser without ${missing} is told so and led to the A to Z`, async (page, home) => {
    await page.addInitScript((name) => { delete globalThis[name]; }, missing);
    await saysWhy(new RegExp(missing))(page, home);
  });
}

searchTest('an engine that traps once is made anew and answers', async (page, home) => {
  await countSearches(page, '(count) => count === 1');
  await page.goto(`${home}search.html?q=quorum`);
  await waitForResultsOf(page, 'quorum');
  assert.equal(await page.evaluate(() => globalThis.timesMade), 2);
});

searchTest('an engine that traps always is given up, with a word', async (page, home) => {
  await countSearches(page, '() => true');
  await saysWhy(/unreachable/)(page, home);
  assert.ok(await page.evaluate(() => (globalThis.timesMade ?? 0)) <= 2);
});

searchTest('a new version that goes up while a page is read: its files are found', async (page, home) => {
  let times = 0;
  await page.route(/\/search\/files\.js/, async (route) => {
    if (++times > 1) return route.continue();
    const body = 'remitSearchFiles({"engine":"engine-0","index":"index-0","bytes":{"engine":1,"index":1}});';
    return route.fulfill({ contentType: 'text/javascript', body });
  });
  await page.goto(`${home}search.html?q=quorum`);
  await waitForResultsOf(page, 'quorum');
  assert.equal(times, 2);
}, { only: 'http', expected: missingFile });

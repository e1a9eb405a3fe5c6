// Every file of the site comes from any web server as it is on disk, at the root and below a folder, and as what it is.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import test from 'node:test';
import { assertNone } from './support/problems.mjs';
import { encodePath, listFiles, siteFolder } from './support/site.mjs';
import { webServerNames, withWebServer } from './support/web-servers.mjs';

const folder = siteFolder();
const files = (await listFiles(folder)).filter((path) => !path.startsWith('.'));

// What browsers insist on; a file of any other kind is read as bytes, so it may be called anything but a page.
const types = {
  '.html': /^text\/html/,
  '.css': /^text\/css/,
  '.js': /^(text|application)\/javascript/,
  '.svg': /^image\/svg\+xml/,
};
const typeOfBytes = /^(?!text\/html)/;

async function faultsOf(home, path) {
  const response = await fetch(home + encodePath(path));
  const bytes = Buffer.from(await response.arrayBuffer());
  const type = response.headers.get('content-type') ?? '';
  return [
    ...(response.status === 200 ? [] : [`status ${response.status}`]),
    ...(bytes.equals(await readFile(join(folder, path))) ? [] : ['other bytes than on disk']),
    ...((types[extname(path)] ?? typeOfBytes).test(type) ? [] : [`the type "${type}"`]),
  ].map((fault) => `${path}: ${fault}`);
}

test('the site has a file of each kind', () => {
  const endings = new Set(files.map((path) => extname(path)));
  for (const ending of ['.html', '.css', '.svg', '.js', '.bin', '.xapian']) {
    assert.ok(endings.has(ending), `no file ends in ${ending}`);
  }
});

for (const name of webServerNames) {
  for (const under of ['/', '/some%20folder/site/']) {
    test(`${name} serves the site at ${under}`, () => withWebServer(name, folder, under, async (home) => {
      const faults = [];
      for (const path of files) faults.push(...await faultsOf(home, path));
      assertNone(faults, 'files that come as something else');

      const page = await fetch(home.replace(/(?<=[^/])\/$/, ''));  // Browsers forget no slash; people do.
      assert.equal(page.url, home);
      assert.equal(await page.text(), await readFile(join(folder, 'index.html'), 'utf8'));

      const asked = await fetch(`${home}search/files.js?1`);
      assert.equal(await asked.text(), await readFile(join(folder, 'search/files.js'), 'utf8'));

      for (const missing of ['no-such-page.html', 'groups/no-such-group.html', 'search/engine-0.bin']) {
        assert.equal((await fetch(home + missing)).status, 404, missing);
      }
    }));
  }
}

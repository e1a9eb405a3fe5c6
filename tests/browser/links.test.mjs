// Every address of the site leads somewhere, and every file is led to.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { isAbsolute, resolveAddress } from './support/addresses.mjs';
import { assertNone } from './support/problems.mjs';
import { elementsNamed, faultsOfAll, readSite, shownAddress, shownElement } from './support/read-site.mjs';
import { siteFolder } from './support/site.mjs';

const folder = siteFolder();
const { files, pages } = await readSite(folder);

// What a page need not link to, and who asks for it.
const unlinked = [
  /^404\.html$/,           // The web server.
  /^\.remit-manifest$/,    // The next build.
  /^search\//,             // The search engine: its parts load each other.
  /^(sitemap|feed)\.xml$/, // Other programs.
  /^robots\.txt$/,
];
// A theme without search keeps the address, for those who have it from elsewhere.
const hasSearch = [...pages.values()].some((page) => elementsNamed(page, 'form').length > 0);
if (!hasSearch) unlinked.push(/^search\.html$/);
const isKnown = (path) => unlinked.some((known) => known.test(path));

/// Where an address leads, {path, fragment}; undefined for one that is absolute or not readable.
function targetOf(page, address) {
  if (isAbsolute(address)) return undefined;
  try {
    return resolveAddress(page.path, address);
  } catch {
    return undefined;
  }
}

function faultOfAddress(page, address) {
  if (isAbsolute(address)) return undefined;
  if (address.trim() === '') return 'is empty';
  if (address.includes('\\')) return 'has a backslash, which is no separator';
  let target;
  try {
    target = resolveAddress(page.path, address);
  } catch (error) {
    return `cannot be read (${error.message})`;
  }
  if (target.path === undefined) return 'leaves the site';
  if (!files.has(target.path)) return `leads to no file: ${target.path}`;
  if (target.fragment === '' && !address.includes('#')) return undefined;
  if (!pages.has(target.path)) return 'has a fragment, but leads to no page';
  if (pages.get(target.path).ids.includes(target.fragment)) return undefined;
  return `leads to no id "${target.fragment}" on ${target.path}`;
}

test('every address inside the site leads to a file, and its fragment to an id on that page', () => {
  assertNone(faultsOfAll(pages, (page) => page.addresses.flatMap((each) => {
    const fault = faultOfAddress(page, each.address);
    return fault ? [`${shownAddress(each)} ${fault}`] : [];
  })), 'dead addresses');
});

test('addresses inside the site are relative, so that it works in any folder', () => {
  const isCanonical = ({ attributes }) => attributes.get('rel') === 'canonical';  // Says the address, leads nowhere.
  const own = pages.get('index.html').elements.find(isCanonical)?.attributes.get('href');
  const isRooted = ({ element, address }) => /^\s*(\/|file:|blob:)/i.test(address)
    || (own !== undefined && address.startsWith(own) && !isCanonical(element));
  assertNone(faultsOfAll(pages, ({ addresses }) => addresses.filter(isRooted).map(shownAddress)), 'rooted addresses');
});

test('no page sets another base for its addresses', () => {
  assertNone(faultsOfAll(pages, (page) => elementsNamed(page, 'base').map(shownElement)), 'bases');
});

test('every page is reached from the home page by links, or by the search form', () => {
  const reached = new Set(['index.html']);
  for (const path of reached) {  // A Set gives what is added on the way, too.
    for (const { element, address } of pages.get(path).addresses) {
      const target = ['a', 'area', 'form'].includes(element.name) ? targetOf({ path }, address) : undefined;
      if (pages.has(target?.path)) reached.add(target.path);
    }
  }
  assertNone([...pages.keys()].filter((path) => !reached.has(path) && !isKnown(path)), 'pages that no link leads to');
});

test('every file is used by a page or a style sheet, or is known to be used otherwise', async () => {
  const used = new Set();
  for (const page of pages.values()) {
    for (const { address } of page.addresses) used.add(targetOf(page, address)?.path);
  }
  for (const path of files) {
    if (!path.endsWith('.css') || !used.has(path)) continue;
    const text = await readFile(join(folder, path), 'utf8');
    for (const [, address] of text.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)) {
      const target = targetOf({ path }, address);
      assert.ok(target && files.has(target.path), `${path}: url(${address}) leads to no file`);
      used.add(target.path);
    }
  }
  assertNone([...files].filter((path) => !used.has(path) && !isKnown(path)), 'files that nothing leads to');
});

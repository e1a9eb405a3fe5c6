// The whole site read once: every page parsed, with its ids and its addresses.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addressesOf } from './addresses.mjs';
import { parsePage } from './html.mjs';
import { listFiles } from './site.mjs';

/// {files, pages}: files is a Set of paths; pages a Map from a path to {path, errors, elements, ids, addresses}.
export async function readSite(folder) {
  const files = new Set(await listFiles(folder));
  const pages = new Map();
  for (const path of files) {
    if (!path.endsWith('.html')) continue;
    const { errors, elements } = parsePage(await readFile(join(folder, path), 'utf8'));
    const ids = elements
      .filter((element) => element.attributes.has('id'))
      .map((element) => element.attributes.get('id'));
    pages.set(path, { path, errors, elements, ids, addresses: addressesOf(elements) });
  }
  return { files, pages };
}

/// The elements of a page that are called `name`.
export const elementsNamed = (page, name) => page.elements.filter((element) => element.name === name);

/// What `faultsOf(page)` says of each page, as lines that begin with its path.
export const faultsOfAll = (pages, faultsOf) =>
  [...pages.values()].flatMap((page) => faultsOf(page).map((fault) => `${page.path}:${fault}`));

/// An element, or an address in one, for such a line: "12: <a href="…">".
export const shownElement = ({ name, where }) => `${where}: <${name}>`;
export const shownAddress = ({ element, attribute, address }) =>
  `${element.where}: <${element.name} ${attribute}="${address}">`;

// The built site that is tested: its folder, its files, its kinds of pages. Knows no page by name except index.html.
import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/// The folder named by REMIT_SITE.
export function siteFolder() {
  const folder = process.env.REMIT_SITE;
  if (!folder) throw new Error('REMIT_SITE is to name the folder of a built site');
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`REMIT_SITE: there is no index.html in ${folder}`);
  return resolve(folder);
}

/// The address of a folder on disk, with its last slash.
export const addressOnDisk = (folder) => pathToFileURL(folder + sep).href;

/// The path of a file below the site as it stands in an address.
export const encodePath = (path) => path.split('/').map(encodeURIComponent).join('/');

/// Every file below `folder`, hidden ones too, sorted; paths with slashes.
export async function listFiles(folder) {
  const files = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    files.push(path.slice(resolve(folder).length + 1).split(sep).join('/'));
  }
  return files.sort();
}

/// The paths of the pages below `folder`, sorted.
export async function listPages(folder) {
  return (await listFiles(folder)).filter((path) => path.endsWith('.html'));
}

/// A page at the top is a kind of its own; pages in a folder are of the kind that the folder names.
export const kindOf = (path) => (path.includes('/') ? path.slice(0, path.indexOf('/') + 1) : path);

/// The largest page of each kind, which shows most of what a page of its kind can hold.
export async function onePageOfEachKind(folder) {
  const largest = new Map();
  for (const path of await listPages(folder)) {
    const { size } = await stat(join(folder, path));
    const known = largest.get(kindOf(path));
    if (!known || size > known.size) largest.set(kindOf(path), { path, size });
  }
  return [...largest.values()].map(({ path }) => path);
}

/// The largest page whose path begins with `start`; fails where there is none.
export async function largestPage(folder, start) {
  const pages = await onePageOfEachKind(folder);
  const found = pages.find((path) => path.startsWith(start));
  if (!found) throw new Error(`the site has no page below ${start}`);
  return found;
}

// Makes what is measured: the site of Kent, and in it, under peers/ and pagefind/, the indexes of the peers over the
// same pages.
import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { parsePage, textOf } from '../../browser/support/html.mjs';
import { listPages } from '../../browser/support/site.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../../..');
const libraries = join(here, '../node_modules');

function run(program, ...given) {
  const { status, error, stdout, stderr } = spawnSync(program, given, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? stdout + stderr}`);
}

/// Builds the site and all indexes into `folder`, anew.
export async function prepare(folder) {
  await rm(folder, { recursive: true, force: true });
  run(process.env.REMIT ?? join(root, 'build/bin/remit'), 'build', join(root, 'site-src'), '-o', folder);
  run(process.execPath, join(libraries, 'pagefind/lib/runner/bin.cjs'), '--site', folder, '--root-selector', 'main');
  const documents = await readDocuments(folder);
  const peers = join(folder, 'peers');
  await mkdir(peers);
  await writeFile(join(peers, 'minisearch.json'), JSON.stringify(minisearchIndex(documents)));
  await writeFile(join(peers, 'lunr.json'), JSON.stringify(lunrIndex(documents)));
  await copyFile(join(libraries, 'minisearch/dist/umd/index.js'), join(peers, 'minisearch.js'));
  await copyFile(join(libraries, 'lunr/lunr.min.js'), join(peers, 'lunr.js'));
  await copyFile(join(here, 'in-page.js'), join(peers, 'in-page.js'));
}

// What ends here ends a word.
const blockEnds = /<\/(?:p|li|t[dhr]|d[dt]|h[1-6]|div|section|summary|caption|a)>/g;

/// One document a page: its address, its heading, the text of <main>, as Pagefind is given it.
async function readDocuments(folder) {
  const documents = [];
  for (const url of await listPages(folder)) {
    const { elements } = parsePage((await readFile(join(folder, url), 'utf8')).replace(blockEnds, ' $&'));
    const text = (name) => textOf(elements.find((element) => element.name === name).node);
    documents.push({ url, title: text('h1'), text: text('main') });
  }
  return documents;
}

function minisearchIndex(documents) {
  const index = new MiniSearch({ idField: 'url', fields: ['title', 'text'], storeFields: ['title'] });
  index.addAll(documents);
  return index;
}

function lunrIndex(documents) {
  const index = lunr((builder) => {
    builder.ref('url');
    builder.field('title', { boost: 10 });
    builder.field('text');
    for (const document of documents) builder.add(document);
  });
  return { index, titles: Object.fromEntries(documents.map(({ url, title }) => [url, title])) };
}

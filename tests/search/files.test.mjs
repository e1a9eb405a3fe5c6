// What a site carries to search with: whole, the same for a server and from disk, with its licence and source.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { readPacked, searchFiles } from './support/engine.mjs';

const site = process.env.REMIT_SITE;
const read = (path) => readFile(join(site, 'search', path));
const files = await searchFiles(site);

test('the index that pages load is the one of the command line', async () => {
  assert.deepEqual(await readPacked(site, files.index), await read('index.xapian'));
});

test('a page from disk gets the same bytes as a page from a server', async () => {
  for (const kind of ['engine', 'index']) {
    const name = files[kind];
    const packed = await read(`${name}.bin`);
    assert.equal(files.bytes[kind], packed.length);
    assert.equal(
      (await read(`${name}.js`)).toString(),
      `remitSearchBytes("${name}","${packed.toString('base64')}");\n`,
    );
  }
});

test('the engine is a WebAssembly module that asks for nothing by a name of its own', async () => {
  const module = await WebAssembly.compile(await readPacked(site, files.engine));
  assert.deepEqual(
    WebAssembly.Module.exports(module)
      .map(({ name }) => name)
      .filter((name) => name.startsWith('remit_'))
      .sort(),
    ['remit_allocate', 'remit_answer', 'remit_answer_size', 'remit_labels', 'remit_open', 'remit_search'],
  );
  const asked = WebAssembly.Module.imports(module).map(({ kind, name }) => `${kind} ${name}`);
  assert.ok(
    asked.every((each) =>
      /^function (proc_exit|environ_get|environ_sizes_get|emscripten_notify_memory_growth)$/.test(each),
    ),
    asked.join(', '),
  );
});

test('the engine names no folder of the machine that built it', async () => {
  const text = (await readPacked(site, files.engine)).toString('latin1');
  assert.doesNotMatch(text, /\/(home|root|tmp|work|build|usr)\//);
});

test('linked again, the engine is the same bytes', async () => {
  const build = process.env.REMIT_ENGINE_BUILD;
  const folder = await mkdtemp(join(tmpdir(), 'remit-engine-'));
  try {
    const command = await readFile(join(build, 'link-en'), 'utf8');
    const link = command.replace(' -o engine-en.wasm ', ` -o ${join(folder, 'engine-en.wasm')} `);
    assert.notEqual(link, command);
    execFileSync('sh', ['-c', link], { cwd: build, env: { ...process.env, NODE_PATH: '/usr/share/nodejs' } });
    assert.deepEqual(await readFile(join(folder, 'engine-en.wasm')), await readFile(join(build, 'engine-en.wasm')));
    assert.deepEqual(await readPacked(site, files.engine), await readFile(join(build, 'engine-en.wasm')));
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('only files.js keeps its name', async () => {
  const known = ['LICENCE.txt', 'engine-source.tar.gz', 'files.js', 'index.xapian'];
  for (const name of await readdir(join(site, 'search'))) {
    assert.ok(known.includes(name) || /-[0-9a-f]{16}\.(bin|js)$/.test(name), name);
  }
});

test('the site carries the licence of the engine, and its source or the place of it', async () => {
  const licence = (await read('LICENCE.txt')).toString();
  assert.match(licence, /GNU GENERAL PUBLIC LICENSE\s+Version 2/);
  for (const part of [/Xapian \d/, /xapian-core=\S+/, /zlib=\S+/, /emscripten=\S+/, /engine-source\.tar\.gz/]) {
    assert.match(licence, part);
  }
  const listed = execFileSync('tar', ['--list', '--file', join(site, 'search/engine-source.tar.gz')], {
    encoding: 'utf8',
  }).split('\n');
  for (const file of [
    'LICENSE',
    'cmake/browser_engine.cmake',
    'cmake/make_engine.cmake',
    'search/searcher.h',
    'search/src/open_index.h',
    'search/src/searcher.cpp',
    'search/wasm/CMakeLists.txt',
    'search/wasm/engine.cpp',
    'search/wasm/xapian/config.h',
  ]) {
    assert.ok(listed.includes(file), file);
  }
});

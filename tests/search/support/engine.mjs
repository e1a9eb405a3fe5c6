// The engine of a built site, outside any browser, as the page loads it.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/// The names of the files that the site in `folder` searches with: {engine, index}; null where it has none.
export async function searchFiles(folder) {
  const script = await readFile(join(folder, 'search/files.js'), 'utf8');
  return JSON.parse(script.match(/^remitSearchFiles\((.*)\);$/m)[1]);
}

/// The bytes of one of them, unpacked.
export const readPacked = async (folder, name) => gunzipSync(await readFile(join(folder, `search/${name}.bin`)));

/// The engine with nothing open: {open(bytes), search(bytes, options), labels()}, each giving {good, answer}.
export async function makeEngine(moduleBytes) {
  const module = await WebAssembly.compile(moduleBytes);
  const imports = {};
  for (const { module: from, name } of WebAssembly.Module.imports(module)) {
    (imports[from] ??= {})[name] = () => 52;  // ENOSYS.
  }
  const engine = (await WebAssembly.instantiate(module, imports)).exports;
  engine._initialize();
  const put = (bytes) => {
    const at = engine.remit_allocate(Math.max(1, bytes.length));
    new Uint8Array(engine.memory.buffer, at, bytes.length).set(bytes);
    return at;
  };
  const result = (good) => ({
    good: Boolean(good),
    answer: Buffer.from(engine.memory.buffer, engine.remit_answer(), engine.remit_answer_size()).toString('utf8'),
  });
  return {
    open: (bytes) => result(engine.remit_open(put(bytes), bytes.length)),
    labels: () => result(engine.remit_labels()),
    search(query, { choices = '', offset = 0, limit = 10, hitsPerGroup = 3, completing = false } = {}) {
      const chosen = Buffer.from(choices);
      const asked = [put(query), query.length, put(chosen), chosen.length];
      return result(engine.remit_search(...asked, offset, limit, hitsPerGroup, completing));
    },
    memory: () => engine.memory.buffer.byteLength,
  };
}

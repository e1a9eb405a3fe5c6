// The search engine in the page: its files, the WebAssembly instance, and questions to it. Shows nothing.
//   remitSearch.load(report)    loads it, once; `report` hears how much has come (0 to 1) where that is known
//   remitSearch.ask(question)   → the answer (search/result_json.h); both reject with an Unavailable
//   remitSearch.labels          facet → id → name, once loaded
// <html data-search> says how far it is: idle, loading, ready, unavailable.
'use strict';

(() => {
  const form = document.querySelector('form[role=search]');
  if (!form) return;
  const root = new URL('.', form.action);
  const onDisk = root.protocol === 'file:';  // No fetch there: files come as scripts, their bytes in base64.
  const state = (name) => { document.documentElement.dataset.search = name; };

  /// Why there is no search: `reason` names a sentence of the theme, the message is for whoever looks after the site.
  class Unavailable extends Error {
    constructor(reason, message) {
      super(message);
      this.reason = reason;
    }
  }

  // What scripts have brought: they call these two.
  let files;
  const brought = new Map();
  globalThis.remitSearchFiles = (named) => { files = named; };
  globalThis.remitSearchBytes = (name, base64) => brought.set(name, base64);

  /// Runs a script of search/. What a damaged one raises is not for the console: what it did not bring says enough.
  function runScript(name) {
    return new Promise((done, fail) => {
      const script = document.createElement('script');
      const silence = (event) => {
        if (event.filename === script.src || event.filename === '') event.preventDefault();
      };
      const finish = (then) => () => {
        removeEventListener('error', silence);
        script.remove();
        then();
      };
      addEventListener('error', silence);
      script.onload = finish(done);
      script.onerror = finish(() => fail(new Unavailable('missing', `search/${name.split('?')[0]} cannot be loaded`)));
      script.src = new URL(`search/${name}`, root).href;
      document.body.append(script);
    });
  }

  /// Which files there are, never from a cache: it is the one file whose name stays.
  async function listFiles() {
    files = undefined;
    await runScript(`files.js?${Date.now()}`);
    if (files === null) throw new Unavailable('none', 'search/files.js names no engine');
    if (typeof files?.engine !== 'string' || typeof files.index !== 'string') {
      throw new Unavailable('damaged', 'search/files.js is damaged');
    }
  }

  async function packedFromDisk(name) {
    await runScript(`${name}.js`);
    const base64 = brought.get(name);
    brought.delete(name);
    if (base64 === undefined) throw new Unavailable('damaged', `search/${name}.js is damaged`);
    const letters = atob(base64);
    const bytes = new Uint8Array(letters.length);
    for (let at = 0; at < letters.length; ++at) bytes[at] = letters.charCodeAt(at);
    return new Blob([bytes]).stream();
  }

  async function packedFromServer(name, came) {
    let response;
    try {
      response = await fetch(new URL(`search/${name}.bin`, root));
    } catch (error) {
      throw new Unavailable('missing', `search/${name}.bin: ${error.message}`);
    }
    if (!response.ok) throw new Unavailable('missing', `search/${name}.bin: status ${response.status}`);
    return response.body.pipeThrough(new TransformStream({
      transform(chunk, controller) {
        came(chunk.length);
        controller.enqueue(chunk);
      },
    }));
  }

  async function fetchFile(name, came) {
    try {
      const packed = onDisk ? await packedFromDisk(name) : await packedFromServer(name, came);
      return new Uint8Array(await new Response(packed.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer());
    } catch (error) {
      throw error instanceof Unavailable
        ? error
        : new Unavailable('damaged', `search/${name} is damaged: ${error.message}`);
    }
  }

  function fetchFiles(report) {
    let sum = 0;
    const came = (bytes) => {
      sum += bytes;
      report(Math.min(1, sum / (files.bytes.engine + files.bytes.index)));
    };
    return Promise.all([fetchFile(files.engine, came), fetchFile(files.index, came)]);
  }

  let engine;  // The exports of the instance that answers.
  let compiled;
  let index;

  const encode = (text) => new TextEncoder().encode(text);
  const answerOf = (exports) =>
    new TextDecoder().decode(
      new Uint8Array(exports.memory.buffer, exports.remit_answer() >>> 0, exports.remit_answer_size()),
    );

  /// Copies bytes into the engine's memory; its functions take them over. Their two arguments: where, and how many.
  function put(exports, bytes) {
    const place = exports.remit_allocate(Math.max(1, bytes.length)) >>> 0;
    if (place === 0) throw new RangeError('the engine has no memory left');
    new Uint8Array(exports.memory.buffer).set(bytes, place);  // A view made now: memory may have grown, and moved.
    return [place, bytes.length];
  }

  async function start() {
    const notSupported = () => 52;  // ENOSYS: what the engine imports of an operating system is never needed.
    const imports = {};
    for (const { module, name } of WebAssembly.Module.imports(compiled)) (imports[module] ??= {})[name] = notSupported;
    const { exports } = await WebAssembly.instantiate(compiled, imports);
    exports._initialize();
    if (!exports.remit_open(...put(exports, index))) throw new Unavailable('damaged', answerOf(exports));
    return exports;
  }

  async function makeEngine(report) {
    if (typeof WebAssembly !== 'object') throw new Unavailable('browser', 'the browser has no WebAssembly');
    if (typeof DecompressionStream !== 'function') {
      throw new Unavailable('browser', 'the browser has no DecompressionStream');
    }
    await listFiles();
    const [code, data] = await fetchFiles(report).catch(async (error) => {
      if (error.reason !== 'missing') throw error;
      await listFiles();  // A new version of the site may have gone up in between: its files have other names.
      return fetchFiles(report);
    });
    index = data;
    try {
      compiled = await WebAssembly.compile(code);
    } catch (error) {
      throw new Unavailable('browser', error.message);
    }
    engine = await start();
    if (engine.remit_labels?.()) remitSearch.labels = JSON.parse(answerOf(engine));
  }

  function giveUp(error) {
    state('unavailable');
    throw error instanceof Unavailable ? error : new Unavailable('failed', String(error?.message ?? error));
  }

  let loading;
  const listeners = new Set();
  function load(report) {
    if (report) listeners.add(report);
    if (!loading) {
      state('loading');
      loading = makeEngine((share) => listeners.forEach((hear) => hear(share))).then(() => state('ready'), giveUp);
    }
    return loading;
  }

  function answer({ query, choices = [], limit = 10, hitsPerGroup = 3, completing = false }) {
    const lines = choices
      .filter(([, value]) => !/[\t\n]/.test(value))
      .map(([facet, value]) => `${facet}\t${value}\n`)
      .join('');
    const asked = [...put(engine, encode(query)), ...put(engine, encode(lines))];
    if (!engine.remit_search(...asked, 0, limit, hitsPerGroup, completing)) {
      throw new Unavailable('damaged', answerOf(engine));
    }
    return JSON.parse(answerOf(engine));
  }

  /// An instance that broke down is not asked again; a new one gets the same question, once.
  async function ask(question) {
    await load();
    try {
      return answer(question);
    } catch (error) {
      try {
        if (error instanceof Unavailable) throw error;
        engine = undefined;
        engine = await start();
        return answer(question);
      } catch (again) {
        loading = Promise.resolve().then(() => giveUp(again));
        return loading;
      }
    }
  }

  globalThis.remitSearch = { form, root, labels: {}, load, ask };
  state('idle');
})();

// Runs in the page: each engine behind the same two functions, and what is timed.
//   load()      all that it needs before it can be asked
//   ask(query)  → the first ten results, each with its address in `url`
'use strict';

(() => {
  const root = new URL('.', location.href);
  const shown = 10;

  function runScript(name) {
    return new Promise((done, fail) => {
      const script = document.createElement('script');
      script.onload = done;
      script.onerror = () => fail(new Error(`${name} cannot be loaded`));
      script.src = new URL(name, root).href;
      document.body.append(script);
    });
  }

  const fetchText = async (name) => (await fetch(new URL(name, root))).text();

  /// Through the page itself, as a reader: the field gets the focus, and the page says when it is ready.
  function focusField() {
    const page = document.documentElement;
    return new Promise((done, fail) => {
      const look = () => {
        if (page.dataset.search === 'ready') done();
        if (page.dataset.search === 'unavailable') fail(new Error('unavailable'));
      };
      new MutationObserver(look).observe(page, { attributeFilter: ['data-search'] });
      document.querySelector('form[role=search] input[type=search]').focus();
      look();
    });
  }

  const askRemit = async (query, completing) =>
    (await globalThis.remitSearch.ask({ query, limit: shown, hitsPerGroup: 3, completing })).hits;

  let pagefind;
  let minisearch;
  let lunrIndex;

  async function loadMinisearch() {
    const [text] = await Promise.all([fetchText('peers/minisearch.json'), runScript('peers/minisearch.js')]);
    minisearch = MiniSearch.loadJSON(text, { idField: 'url', fields: ['title', 'text'], storeFields: ['title'] });
  }

  const askMinisearch = async (query, options) =>
    minisearch
      .search(query, { boost: { title: 2 }, ...options })
      .slice(0, shown)
      .map(({ id, title }) => ({ url: id, title }));

  const engines = {
    'Remit': { load: focusField, ask: (query) => askRemit(query, false), askTyped: (query) => askRemit(query, true) },
    'Pagefind': {
      async load() {
        pagefind = await import(new URL('pagefind/pagefind.js', root));
        await pagefind.init();
      },
      async ask(query) {
        const { results } = await pagefind.search(query);
        return Promise.all(results.slice(0, shown).map((result) => result.data()));
      },
    },
    'MiniSearch': { load: loadMinisearch, ask: (query) => askMinisearch(query) },
    'MiniSearch p+f': { load: loadMinisearch, ask: (query) => askMinisearch(query, { prefix: true, fuzzy: 0.2 }) },
    'lunr': {
      async load() {
        const [text] = await Promise.all([fetchText('peers/lunr.json'), runScript('peers/lunr.js')]);
        const { index, titles } = JSON.parse(text);
        lunrIndex = { index: lunr.Index.load(index), titles };
      },
      ask: async (query) =>
        lunrIndex.index
          .search(query)
          .slice(0, shown)
          .map(({ ref }) => ({ url: ref, title: lunrIndex.titles[ref] })),
    },
  };

  async function time(what) {
    const start = performance.now();
    await what();
    return performance.now() - start;
  }

  globalThis.bench = {
    load: (name) => time(engines[name].load),

    /// Milliseconds of each query, asked as the last key of it is pressed.
    async times(name, queries) {
      const ask = engines[name].askTyped ?? engines[name].ask;
      const all = [];
      for (const query of queries) all.push(await time(() => ask(query)));
      return all;
    },

    /// The addresses that each query brings, from the root of the site on.
    async answers(name, queries) {
      const all = [];
      for (const query of queries) {
        const results = await engines[name].ask(query);
        all.push(results.map(({ url }) => new URL(url, root).href.slice(root.href.length)));
      }
      return all;
    },
  };
})();

// What the search box and the search page show alike: words from the theme's templates, hits, progress, troubles.
'use strict';

(() => {
  const search = globalThis.remitSearch;
  const words = document.getElementById('search_texts');
  if (!search || !words) return;

  /// The theme's words called `name` (data-… of #search_texts), with values in place of {0}, {1}. Undefined where there
  /// are none.
  const say = (name, ...values) => words.getAttribute(`data-${name}`)?.replace(/\{(\d)\}/g, (_, at) => values[at]);

  const shownNumber = (number) => number.toLocaleString(document.documentElement.lang);
  const sayCount = (name, number, ...values) =>
    say(`${name}-${number === 1 ? 'one' : 'many'}`, shownNumber(number), ...values);

  const sayNothing = (query) => say(query.trim() === '' ? 'nothing-at-all' : 'nothing', query.trim().slice(0, 100));

  /// The first element of a template, copied.
  const copy = (id) => document.getElementById(id).content.firstElementChild.cloneNode(true);
  const slot = (element, name) => element.querySelector(`[data-slot="${name}"]`);

  /// Puts `text` into a slot, or takes the slot away where there is none.
  function fill(element, name, text) {
    const place = slot(element, name);
    if (text) place.textContent = text;
    else place.remove();
  }

  /// The name of a facet's value: of a kind or a status in the theme, of a group in the index.
  const label = (facet, value) => say(`${facet}-${value}`) ?? search.labels[facet]?.[value] ?? value;

  /// Where a hit is, with the words that its page is to mark there.
  function addressOf(hit) {
    const address = new URL(hit.url, search.root);
    const matched = hit.snippet_parts.filter(([, isMatch]) => isMatch).map(([text]) => text.toLowerCase());
    if (matched.length > 0) address.search = `mark=${[...new Set(matched)].map(encodeURIComponent).join('~')}`;
    return address.href;
  }

  function fillSnippet(place, parts) {
    place.replaceChildren(...parts.map(([text, isMatch]) => {
      if (!isMatch) return text;
      const mark = document.createElement('mark');
      mark.textContent = text;
      return mark;
    }));
  }

  const isText = new Set(['clause', 'fact', 'edition']);
  /// A copy of the template `id` that shows `hit`; its link is the slot "link", or else the copy itself.
  function show(id, hit) {
    const element = copy(id);
    const kind = label('kind', hit.kind);
    (slot(element, 'link') ?? element).href = addressOf(hit);
    fill(element, 'title', hit.title);
    fill(element, 'kind', kind);
    fill(element, 'trail', hit.trail === kind ? '' : hit.trail);
    fill(element, 'superseded', hit.superseded && say(isText.has(hit.kind) ? 'superseded' : 'former'));
    fillSnippet(slot(element, 'snippet'), hit.snippet_parts);
    return element;
  }

  /// Loads the engine. Where that takes a time that one notices, `appear(true)` is called, and `place` shows how far it
  /// is.
  async function loadShown(place, appear) {
    const bar = place.querySelector('progress');
    const timer = setTimeout(appear, 200, true);
    try {
      await search.load((share) => { bar.value = share; });
    } finally {
      clearTimeout(timer);
      appear(false);
    }
  }

  /// Writes into `place` why there is no search: for the reader, then for whoever looks after the site.
  function showTrouble(place, error) {
    slot(place, 'sentence').textContent = say(`trouble-${error.reason ?? 'failed'}`);
    slot(place, 'technical').textContent = error.message;
  }

  /// Tells a live region something once the reader has stopped typing.
  function herald(region) {
    let timer;
    return (text) => {
      clearTimeout(timer);
      timer = setTimeout(() => { region.textContent = text; }, 600);
    };
  }

  // Ctrl+K, or Command+K, goes to the search box. A letter alone would be typed by voice control without being meant
  // (WCAG 2.1.4).
  document.addEventListener('keydown', (event) => {
    if (
      event.key.toLowerCase() !== 'k' ||
      event.ctrlKey === event.metaKey ||
      event.altKey ||
      event.shiftKey ||
      event.defaultPrevented
    ) {
      return;
    }
    event.preventDefault();
    search.form.elements.q.focus();
    search.form.elements.q.select();
  });

  Object.assign(search, { say, sayCount, sayNothing, copy, slot, label, show, loadShown, showTrouble, herald });
})();

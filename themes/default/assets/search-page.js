// The search page: the query, the facets and how many results are shown stand in its address; results come as one
// types.
'use strict';

(() => {
  const search = globalThis.remitSearch;
  if (!search?.showFacets || !search.showHits) return;
  const { form, say, sayCount, facets } = search;
  const field = form.elements.q;
  const part = (name) => document.getElementById(`search_${name}`);
  const [progress, trouble, found, nothing, ways] = ['progress', 'trouble', 'found', 'nothing', 'ways'].map(part);
  const [count, suggestion, chips, list, more] = ['count', 'suggestion', 'chips', 'hits', 'more'].map(part);
  const tell = search.herald(part('heard'));
  const ownTitle = document.title;
  const step = 10;
  const mostShown = 200;
  const pause = 60;

  let asked;           // {query, ticked {facet: Set}, shown}: what is asked for.
  let completing;      // Whether its last word is still being typed.
  let isSettled = true;  // Whether the address is one to come back to, or of a query half typed.
  let shownFor;        // The query whose results are shown.
  let latest = 0;
  let timer;
  let addressTimer;

  const isTicked = () => facets.some((facet) => asked.ticked[facet].size > 0);
  const isEmpty = () => asked.query.trim() === '' && !isTicked();

  function readAddress() {
    const given = new URLSearchParams(location.search);
    const shown = Number.parseInt(given.get('show') ?? step, 10);
    asked = {
      query: given.get('q') ?? '',
      ticked: Object.fromEntries(facets.map((facet) => [facet, new Set(given.getAll(facet))])),
      shown: Math.min(mostShown, Math.max(step, Number.isNaN(shown) ? step : shown)),
    };
    completing = false;
    field.value = asked.query;
    nameTab();
  }

  function addressOf({ query, ticked, shown }) {
    const parts = new URLSearchParams();
    if (query !== '') parts.set('q', query);
    for (const facet of facets) for (const value of ticked[facet]) parts.append(facet, value);
    if (shown > step) parts.set('show', shown);
    const text = String(parts);
    return text === '' ? location.pathname : `?${text}`;
  }

  function nameTab() {
    const title = asked.query.trim().slice(0, 100);
    document.title = title === '' ? ownTitle : say('title', title, ownTitle);
  }

  /// Writes what is asked for into the address, in place of what is there or as a step that Back undoes.
  function writeAddress(isNewStep) {
    clearTimeout(addressTimer);
    nameTab();
    const address = addressOf(asked);
    if (new URL(address, location.href).href === location.href) return;
    try {
      history[isNewStep ? 'pushState' : 'replaceState'](null, '', address);
    } catch {
      // Some browsers limit how often, and how long; results matter more than the address.
    }
  }

  /// Something was chosen: what was there before stays behind as a step of its own.
  function choose(change) {
    clearTimeout(timer);
    asked = { ...asked, query: field.value };  // Typed a moment ago, perhaps, and not asked yet.
    if (!isSettled) writeAddress(false);
    change();
    isSettled = true;
    writeAddress(true);
    return run();
  }

  function tick(facet, value, isOn) {
    const wasChip = chips.contains(document.activeElement);
    return choose(() => {
      const values = new Set(asked.ticked[facet]);
      if (isOn) values.add(value);
      else values.delete(value);
      asked = { ...asked, ticked: { ...asked.ticked, [facet]: values }, shown: step };
    }).then(() => { if (wasChip) count.focus(); });
  }

  const nothingTicked = () => Object.fromEntries(facets.map((facet) => [facet, new Set()]));
  const clear = () =>
    choose(() => {
      asked = { ...asked, ticked: nothingTicked(), shown: step };
    }).then(() => count.focus());

  /// A link to other results, which come without a new page.
  function leadTo(link, change) {
    link.href = addressOf({ ...asked, ...change });
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      choose(() => {
        asked = { ...asked, shown: step, ...change };
        field.value = asked.query;
      }).then(() => count.focus());
    });
  }

  const leadToQuery = (link, query) => leadTo(link, { query });
  const leadToGroup = (link, group) => leadTo(link, { ticked: { ...asked.ticked, group: new Set([group]) } });

  function show(answer) {
    const { hits, estimate } = answer;
    const words = estimate === 0 ? search.sayNothing(asked.query) : sayCount('results', estimate);
    count.textContent = words;
    search.showSuggestion(suggestion, answer, asked.query, leadToQuery);
    search.showFacets(answer.facets, asked.ticked, tick, shownFor === asked.query);
    search.showChips(chips, asked.ticked, tick, clear);
    search.showHits(list, hits, leadToGroup);
    shownFor = asked.query;
    more.hidden = hits.length < asked.shown || asked.shown >= mostShown || hits.length >= estimate;
    more.textContent = say('show-more', step);
    showOnly(found, ...(hits.length === 0 ? [nothing, ways] : []));
    part('widen').hidden = !isTicked();
    tell(suggestion.hidden ? words : `${words} ${suggestion.textContent.trim()}`);
  }

  function showOnly(...parts) {
    for (const each of [progress, trouble, found, nothing, ways]) each.hidden = !parts.includes(each);
  }

  async function run() {
    const mine = ++latest;
    if (isEmpty()) {
      tell('');
      shownFor = undefined;
      return showOnly(ways);
    }
    if (shownFor === undefined) showOnly(...(progress.hidden ? [] : [progress]));
    try {
      await load();
      if (mine !== latest) return;  // What was typed while it loaded is one question, not many.
      const choices = facets.flatMap((facet) => [...asked.ticked[facet]].map((value) => [facet, value]));
      const answer = await search.ask({
        query: asked.query, choices, limit: asked.shown, hitsPerGroup: asked.ticked.group.size > 0 ? 0 : 3, completing,
      });
      if (mine === latest) show(answer);
    } catch (error) {
      if (mine === latest) showTrouble(error);
    }
  }

  function showTrouble(error) {
    search.showTrouble(trouble, error);
    shownFor = undefined;
    showOnly(trouble, ways);
    tell(search.slot(trouble, 'sentence').textContent);
  }

  const load = () =>
    document.documentElement.dataset.search === 'ready' ||
    search.loadShown(progress, (isSlow) => {
      progress.hidden = !isSlow;
    });

  field.addEventListener('focus', () => { Promise.resolve(load()).catch(showTrouble); });
  field.addEventListener('input', () => {
    ++latest;
    clearTimeout(timer);
    timer = setTimeout(() => {
      asked = { ...asked, query: field.value, shown: step };
      completing = true;
      if (isSettled) writeAddress(true);
      else {
        clearTimeout(addressTimer);
        addressTimer = setTimeout(writeAddress, 300, false);
      }
      isSettled = false;
      run();
    }, pause);
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing || field.value === '') return;
    event.preventDefault();
    field.value = '';
    field.dispatchEvent(new Event('input'));
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    asked = { ...asked, query: field.value, shown: asked.query === field.value ? asked.shown : step };
    completing = false;
    writeAddress(isSettled);
    isSettled = true;
    run();
  });
  more.addEventListener('click', async () => {
    const before = list.children.length;
    await choose(() => { asked = { ...asked, shown: Math.min(mostShown, asked.shown + step) }; });
    list.children[before]?.querySelector('a').focus();
  });
  addEventListener('popstate', () => {
    clearTimeout(timer);
    clearTimeout(addressTimer);
    readAddress();
    isSettled = true;
    run();
  });
  addEventListener('pagehide', () => { if (!isSettled) writeAddress(false); });

  readAddress();
  if (!isEmpty()) run();
  else if (document.activeElement === field) load();
})();

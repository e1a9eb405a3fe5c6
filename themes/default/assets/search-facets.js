// The facets of the search page: their values with counts, as boxes to tick; and those ticked, as buttons to take them
// off.
'use strict';

(() => {
  const search = globalThis.remitSearch;
  const panel = document.getElementById('search_facets');
  if (!search?.say || !panel) return;
  const { say, slot, label } = search;
  const facets = ['kind', 'status', 'group', 'agency', 'partnership'];
  const mostShown = 6;

  // Beside the results where there is room; else folded away.
  const wide = matchMedia('(min-width: 62rem)');
  const fold = () => { panel.open = wide.matches; };
  wide.addEventListener('change', fold);
  fold();

  /// Value → count of a facet; what is ticked is there even without hits.
  function valuesOf(counts, ticked) {
    const all = new Map([...ticked].map((value) => [value, 0]));
    for (const [value, count] of Object.entries(counts)) all.set(value, count);
    return all;
  }

  function row(facet, value, tick) {
    const element = search.copy('search_facet_value');
    const box = element.querySelector('input');
    box.name = facet;
    box.value = value;
    box.addEventListener('change', () => tick(facet, value, box.checked));
    slot(element, 'name').textContent = label(facet, value);
    return element;
  }

  /// A facet as a fieldset. Rows stay where they are while the query is the same: whoever ticks more than one finds
  /// them.
  function makeFieldset(facet) {
    const fieldset = search.copy('search_facet');
    slot(fieldset, 'legend').textContent = say(`facet-${facet}`);
    const rows = slot(fieldset, 'values');
    const more = slot(fieldset, 'more');
    const known = new Map();
    let all = false;
    const cut = () => {
      [...rows.children].forEach((each, at) => {
        each.hidden = !all && at >= mostShown && !each.querySelector('input').checked;
      });
      const tooMany = rows.children.length > mostShown + 1;
      if (!tooMany) [...rows.children].forEach((each) => { each.hidden = false; });
      more.hidden = !tooMany;
      more.setAttribute('aria-expanded', String(all));
      more.textContent = all ? say('facet-fewer') : say('facet-all', rows.children.length);
    };
    more.addEventListener('click', () => {
      all = !all;
      cut();
    });
    const update = (counts, ticked, tick, isSameQuery) => {
      const values = valuesOf(counts, ticked);
      const order = isSameQuery ? [...known.keys()] : [];
      const byCount = [...values].sort(([a, m], [b, n]) =>
        facet === 'status' ? a.localeCompare(b) : n - m || label(facet, a).localeCompare(label(facet, b)),
      );
      for (const [value] of byCount) if (!order.includes(value)) order.push(value);
      if (!isSameQuery) known.clear();
      for (const value of order) {
        if (!known.has(value)) known.set(value, row(facet, value, tick));
        const element = known.get(value);
        slot(element, 'count').textContent = (values.get(value) ?? 0).toLocaleString(document.documentElement.lang);
        element.querySelector('input').checked = ticked.has(value);
      }
      const elements = [...known.values()];
      if (elements.some((each, at) => each !== rows.children[at])) rows.replaceChildren(...elements);
      fieldset.hidden = values.size < 2 && ticked.size === 0;
      cut();
    };
    return { fieldset, update };
  }

  const made = new Map(facets.map((facet) => [facet, makeFieldset(facet)]));
  slot(panel, 'facets').replaceChildren(...[...made.values()].map(({ fieldset }) => fieldset));

  /// Shows the counts of an answer and what is ticked, {facet: Set}; `tick(facet, value, isOn)` hears of changes.
  function showFacets(counts, ticked, tick, isSameQuery) {
    for (const facet of facets) made.get(facet).update(counts[facet] ?? {}, ticked[facet], tick, isSameQuery);
    panel.hidden = [...made.values()].every(({ fieldset }) => fieldset.hidden);
  }

  /// Shows what is ticked as buttons in `place`.
  function showChips(place, ticked, tick, clear) {
    const chip = (text, heard, act) => {
      const element = search.copy('search_chip');
      slot(element, 'name').textContent = text;
      const button = element.querySelector('button');
      if (heard) button.setAttribute('aria-label', heard);
      button.addEventListener('click', act);
      return element;
    };
    const chips = facets.flatMap((facet) => [...ticked[facet]].map((value) => {
      const text = say('chip', say(`facet-${facet}`), label(facet, value));
      return chip(text, say('chip-remove', text), () => tick(facet, value, false));
    }));
    if (chips.length > 1) chips.push(chip(say('chip-clear'), undefined, clear));
    place.replaceChildren(...chips);
    place.hidden = chips.length === 0;
  }

  Object.assign(search, { facets, showFacets, showChips });
})();

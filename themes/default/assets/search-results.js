// The results of the search page: hits with their facts, and what the query may have been meant to be.
'use strict';

(() => {
  const search = globalThis.remitSearch;
  if (!search?.say) return;
  const { sayCount, slot } = search;

  /// "Chair: somebody": the part before the colon says what the line is about.
  function makeFact(line) {
    const element = search.copy('search_fact');
    const end = line.indexOf(': ') + 1;
    slot(element, 'name').textContent = line.slice(0, end);
    slot(element, 'value').textContent = line.slice(end).trim();
    return element;
  }

  function makeHit(hit, isLastOfGroup, leadToGroup) {
    const element = search.show('search_hit', hit);
    element.dataset.hit = hit.id;
    element.dataset.kind = hit.kind;
    element.dataset.group = hit.group;
    const facts = slot(element, 'facts');
    if (hit.facts.length === 0) facts.remove();
    else facts.replaceChildren(...hit.facts.map(makeFact));
    const more = slot(element, 'more');
    if (hit.more_in_group === 0 || !isLastOfGroup) {
      more.remove();
    } else {
      const link = more.querySelector('a');
      link.textContent = sayCount('more-in-group', hit.more_in_group, search.label('group', hit.group));
      leadToGroup(link, hit.group);
    }
    return element;
  }

  /// Shows `hits` in `list`; `leadToGroup(link, group)` makes a link lead to all hits of a group.
  function showHits(list, hits, leadToGroup) {
    const last = new Map(hits.map((hit, at) => [hit.group, at]));
    list.replaceChildren(...hits.map((hit, at) => makeHit(hit, last.get(hit.group) === at, leadToGroup)));
  }

  /// Shows in `place` what `query` may have been meant to be; `leadToQuery(link, query)` makes a link lead there.
  function showSuggestion(place, { suggestion, corrected }, query, leadToQuery) {
    place.hidden = !suggestion;
    if (!suggestion) return;
    const line = search.copy(corrected ? 'search_corrected' : 'search_did_you_mean');
    slot(line, 'query').textContent = query.trim().slice(0, 100);
    const link = slot(line, 'link');
    link.textContent = suggestion;
    link.dataset.suggestion = suggestion;
    leadToQuery(link, suggestion);
    place.replaceChildren(line);
  }

  Object.assign(search, { showHits, showSuggestion });
})();

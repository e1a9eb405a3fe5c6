// The search box of a page's header: results as one types, in the combobox pattern of the ARIA Authoring Practices.
'use strict';

(() => {
  const search = globalThis.remitSearch;
  if (!search?.say) return;
  const { form, say, sayCount, slot } = search;
  const field = form.elements.q;
  const popup = search.copy('search_popup');
  const list = slot(popup, 'list');
  const note = slot(popup, 'note');
  const progress = slot(popup, 'progress');
  const trouble = slot(popup, 'trouble');
  const tell = search.herald(slot(popup, 'heard'));
  const mostHits = 6;
  const pause = 60;

  form.append(popup, slot(popup, 'heard'));
  list.setAttribute('role', 'listbox');  // Roles are for what works: without scripts this is a plain field.
  list.setAttribute('aria-label', say('list'));
  for (const [name, value] of [
    ['role', 'combobox'],
    ['aria-autocomplete', 'list'],
    ['aria-expanded', 'false'],
    ['aria-controls', list.id],
  ]) {
    field.setAttribute(name, value);
  }

  let latest = 0;  // The number of the newest question: answers to others come too late.
  let timer;
  let active = -1;

  const options = () => [...list.children];
  const isOpen = () => !popup.hidden;

  function setActive(at) {
    options()[active]?.setAttribute('aria-selected', 'false');
    active = at;
    const option = options()[at];
    if (!option) return field.removeAttribute('aria-activedescendant');
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    field.setAttribute('aria-activedescendant', option.id);
  }

  /// Shows `parts` of the popup and no other; none closes it.
  function showOnly(...parts) {
    for (const part of [list, note, progress, trouble]) part.hidden = !parts.includes(part);
    popup.hidden = parts.length === 0;
    // To the window's end.
    popup.style.maxHeight = `max(16rem, ${Math.floor(innerHeight - field.getBoundingClientRect().bottom - 12)}px)`;
    field.setAttribute('aria-expanded', String(parts.includes(list)));
    if (!parts.includes(list)) setActive(-1);
  }

  function close() {
    ++latest;
    clearTimeout(timer);
    tell('');
    showOnly();
  }

  const resultsAddress = (query) => `${form.action}?${new URLSearchParams({ q: query })}`;

  /// An option that leads on to the search page.
  function onward(text, query) {
    const option = search.copy('search_onward');
    option.textContent = text;
    option.href = resultsAddress(query);
    return option;
  }

  function show(answer) {
    const { hits, suggestion, corrected, estimate } = answer;
    setActive(-1);
    const rows = hits.map((hit) => search.show('search_option', hit));
    if (suggestion && !corrected) rows.push(onward(say('did-you-mean', suggestion), suggestion));
    if (hits.length > 0) rows.push(onward(sayCount('all-results', estimate), field.value));
    rows.forEach((row, at) => {
      row.id = `search_option_${at}`;
      row.setAttribute('role', 'option');
      row.setAttribute('aria-selected', 'false');
    });
    list.replaceChildren(...rows);
    list.scrollTop = 0;
    if (hits.length === 0) note.textContent = search.sayNothing(field.value);
    else note.textContent = corrected ? say('corrected', suggestion) : '';
    const count = hits.length === 0 ? note.textContent : sayCount('results', estimate);
    tell(corrected ? `${note.textContent} ${count}` : count);
    showOnly(...(rows.length > 0 ? [list] : []), ...(note.textContent ? [note] : []));
  }

  function showTrouble(error) {
    search.showTrouble(trouble, error);
    tell(slot(trouble, 'sentence').textContent);
    showOnly(...(form.contains(document.activeElement) ? [trouble] : []));
  }

  async function answer() {
    const mine = ++latest;
    const query = field.value;
    if (query.trim() === '') return close();
    try {
      await search.load();
      if (mine !== latest) return;  // What was typed while it loaded is one question, not many.
      const found = await search.ask({ query, limit: mostHits, completing: true });
      if (mine === latest) show(found);
    } catch (error) {
      if (mine === latest) showTrouble(error);
    }
  }

  function appear(isSlow) {
    if (isSlow && document.activeElement === field) showOnly(progress);
    else if (!isSlow && !progress.hidden) showOnly();
  }

  function load() {
    if (document.documentElement.dataset.search !== 'ready') search.loadShown(progress, appear).catch(showTrouble);
  }

  function move(step) {
    const size = options().length + 1;  // One more: the field itself.
    setActive((active + 1 + step + size) % size - 1);
  }

  field.addEventListener('focus', load);
  field.addEventListener('input', () => {
    ++latest;
    clearTimeout(timer);
    timer = setTimeout(answer, pause);
  });
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen()) answer();
      else if (!list.hidden) move(key === 'ArrowDown' ? 1 : -1);
    } else if (key === 'Enter' && active >= 0) {
      event.preventDefault();
      options()[active].click();
    } else if (key === 'Escape' && (isOpen() || field.value !== '')) {
      event.preventDefault();
      if (!isOpen()) field.value = '';
      close();
    } else if (key === 'Tab' && trouble.hidden) {
      close();
    }
  });
  form.addEventListener('focusout', (event) => {
    if (!form.contains(event.relatedTarget)) close();
  });
  // A press on the popup leaves the focus in the field; a link there opens as links do.
  popup.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', close);
  if (document.activeElement === field) load();
})();

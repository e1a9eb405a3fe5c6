// Tables that answer questions: shows only the rows that are asked for, and sorts by a column. Without it all rows are
// there, by name.
(() => {
  'use strict';

  const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

  // Rows by name and sector. A part of the table without rows is not shown either.
  const filter = document.getElementById('table_filter');
  if (filter) {
    const name = document.getElementById('filter_name');
    const sector = document.getElementById('filter_sector');
    const rows = [...document.querySelectorAll('[data-row]')].map((element) => {
      const holder = element.matches('tr') ? element.querySelector('th') : element.firstElementChild;
      return {
        element,
        part: element.closest('[data-sector]'),
        key: plain(element.querySelector('.row-name').textContent),
        words: plain(holder.textContent),
      };
    });
    const countOf = (some) => new Set(some.map(({ key }) => key)).size;
    const all = countOf(rows);

    const apply = () => {
      const wanted = plain(name.value).split(' ');
      const shown = rows.filter(({ words, part }) => wanted.every((word) => words.includes(word))
        && (sector.value === '' || part.dataset.sector === sector.value));
      const isShown = new Set(shown.map(({ element }) => element));
      const parts = new Set(shown.map(({ part }) => part));
      for (const { element, part } of rows) {
        element.hidden = !isShown.has(element);
        part.hidden = !parts.has(part);
      }
      filter.querySelector('.filter-count').textContent = shown.length === rows.length ? ''
        : filter.dataset.count.replace('{0}', countOf(shown)).replace('{1}', all);
    };
    name.addEventListener('input', apply);
    sector.addEventListener('change', apply);
    filter.hidden = false;
    apply();  // What the browser remembered of an earlier visit.
  }

  // What a row is sorted by: a number where the column has numbers, else words; undefined where nothing is stated.
  const keyOf = (row, column) => {
    const cell = row.cells[column];
    if (cell.dataset.order !== undefined) return Number(cell.dataset.order);
    const words = column === 0 ? cell.querySelector('a') : cell.querySelector('.rule-words');
    return words === null ? undefined : words.textContent.trim();
  };

  // Numbers before words; what is not stated comes last, whichever way the rest is sorted.
  const compare = (a, b, direction) => {
    if (a === undefined || b === undefined) return (a === undefined) - (b === undefined);
    if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
    return direction * (typeof a === 'number' ? a - b : a.localeCompare(b, document.documentElement.lang));
  };

  for (const table of document.querySelectorAll('table[data-sortable]')) {
    const headings = [...table.tHead.rows[0].cells];
    const body = table.tBodies[0];
    const byName = [...body.rows];
    headings.forEach((heading, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sort-button';
      button.append(...heading.firstElementChild.childNodes);
      button.addEventListener('click', () => {
        const direction = heading.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
        for (const other of headings) other.removeAttribute('aria-sort');
        heading.setAttribute('aria-sort', direction === 1 ? 'ascending' : 'descending');
        const keyed = byName.map((row) => ({ row, key: keyOf(row, column) }));
        body.append(...keyed.sort((a, b) => compare(a.key, b.key, direction)).map(({ row }) => row));
      });
      heading.firstElementChild.replaceWith(button);  // It has the same place, so that nothing moves.
    });
    headings[0].setAttribute('aria-sort', 'ascending');
  }
})();

// Prints what was measured: a table, how it was measured, and whether the budgets are met.

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const milliseconds = (time) => `${time.toFixed(time < 10 ? 2 : 1)} ms`;
const percent = (share) => `${(share * 100).toFixed(1)}%`;

// `ratio`: the peer's figure stands over Remit's too. `budget` is Remit's: the most, or with `least` the least.
const rows = [
  { what: 'bytes before the first result', of: 'bytes', show: kilobytes, ratio: true, budget: 300_000 },
  { what: 'first focus to ready', of: 'ready', show: milliseconds, ratio: true, budget: 300 },
  { what: 'first query, cold', of: 'first', show: milliseconds, ratio: true },
  { what: 'first focus to first answer', of: 'answered', show: milliseconds, ratio: true },
  { what: 'query, p50', of: 'p50', show: milliseconds, ratio: true },
  { what: 'query, p95', of: 'p95', show: milliseconds, ratio: true, budget: 10 },
  { what: 'each letter typed, p95', of: 'typed', show: milliseconds, ratio: true },
  { what: 'right group first', of: 'one', show: percent, budget: 0.9, least: true },
  { what: 'right group in first three', of: 'three', show: percent, budget: 0.98, least: true },
  { what: 'questions without an answer', of: 'empty', show: String },
  { what: 'the same from file://', of: 'disk', show: String },
];

const settings = `
Remit           the page's own box and engine: ten hits, at most three a group, with snippets, facts and facets
Pagefind 1.6    pagefind.init() on focus, search() and data() of ten results, with excerpts;
                --root-selector main; no facets
MiniSearch 7.2  one document a page (h1, text of <main>), index made beforehand, loadJSON; title ×2; the library
                as npm has it, not minified; no snippets, no facets
MiniSearch p+f  the same with prefix: true, fuzzy: 0.2
lunr 2.3        the same documents, index made beforehand, Index.load; title ×10; no snippets, no facets
Bytes and times of the peers are without any interface; Remit's interface is on the page before (below).
Pagefind says that it is ready before all of it is there: the first answer is what to compare.
p50 and p95 are over questions, of each question's median over the rounds: a single slow moment is left out.
(×) is the peer's figure over Remit's. Absolute times depend on the machine and on what else it does.
`;

const isMet = ({ of, budget, least }, { Remit }) => (least ? Remit[of] >= budget : Remit[of] <= budget);

/// Prints all; true when Remit keeps every budget.
export function report(figures) {
  const names = Object.keys(figures);
  const cell = (row, name) => {
    const text = row.show(figures[name][row.of]);
    return row.ratio && name !== 'Remit'
      ? `${text} (${(figures[name][row.of] / figures.Remit[row.of]).toFixed(2)}×)`
      : text;
  };
  const budgetOf = ({ budget, least, show }) => (budget === undefined ? '' : `${least ? '≥' : '≤'} ${show(budget)}`);
  printTable([
    ['', ...names.flatMap((name) => (name === 'Remit' ? [name, 'budget'] : [name]))],
    ...rows.map((row) => [
      row.what,
      ...names.flatMap((name) => (name === 'Remit' ? [cell(row, name), budgetOf(row)] : [cell(row, name)])),
    ]),
  ]);
  console.log(settings);
  printRequests('what was fetched from first focus to first result', figures, 'requests');
  printRequests('of the search, on every page before', { Remit: figures.Remit }, 'before');
  for (const [name, { reason }] of Object.entries(figures)) if (reason) console.log(`from file://, ${name}: ${reason}`);
  console.log();
  const budgeted = rows.filter(({ budget }) => budget !== undefined);
  for (const row of budgeted) {
    console.log(`${isMet(row, figures) ? 'PASS' : 'OVER'}  ${row.what}: ${cell(row, 'Remit')}, ${budgetOf(row)}`);
  }
  return budgeted.every((row) => isMet(row, figures));
}

function printTable(lines) {
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  for (const line of lines) {
    console.log(
      line
        .map((text, column) => (column === 0 ? text.padEnd(widths[0]) : text.padStart(widths[column])))
        .join('  ')
        .trimEnd(),
    );
  }
}

function printRequests(title, figures, which) {
  console.log(`${title}:`);
  for (const [name, { [which]: requests }] of Object.entries(figures)) {
    const byFolder = new Map();  // Pagefind's many pieces are one line.
    for (const { path, bytes } of requests) {
      const piece = /^(pagefind\/(?:fragment|index))\//.exec(path)?.[1] ?? path.replace(/-?[0-9a-f]{16}\/?/, '');
      const { count, sum } = byFolder.get(piece) ?? { count: 0, sum: 0 };
      byFolder.set(piece, { count: count + 1, sum: sum + bytes });
    }
    const parts = [...byFolder].map(
      ([piece, { count, sum }]) => `${piece}${count > 1 ? ` (${count})` : ''} ${kilobytes(sum)}`,
    );
    console.log(`  ${name.padEnd(14)}  ${parts.join(', ')}`);
  }
}

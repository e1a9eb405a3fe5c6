// What both engines are asked: the questions, every name in the content, names mistyped and half typed, and what nobody
// types.
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const project = fileURLToPath(new URL('../../../', import.meta.url));

export const hostile = [
  '',
  ' ',
  '"',
  '""',
  '"""',
  "'",
  '-',
  '+',
  '--',
  '+-',
  '-quorum',
  '+quorum',
  '+',
  ':',
  '::',
  'group:',
  'group:""',
  'group:"',
  'kind:nothing',
  'year:',
  'year:99999999999999999999',
  'AND OR NOT',
  'AND',
  'NOT quorum',
  'quorum AND',
  '(quorum',
  'quorum)',
  '((((',
  '*',
  'quor*',
  '?',
  'quor?m',
  '[a-z]',
  '\\',
  '\\"',
  '%s%n',
  '%00',
  '\0',
  'quo\0rum',
  '\x01\x02\x1b[31m',
  '\r\n\t',
  '\u2028',
  '\ufeffquorum',
  '\u200bquorum',
  '😀',
  '👩‍👩‍👧',
  '😀 quorum',
  'شرطة',
  'משטרה',
  '\u202equorum\u202c',
  '警察',
  'q\u0301uorum',
  'ÆØÅ',
  'ﬁnance',
  '</script>',
  '<img src=x onerror=alert(1)>',
  '&lt;',
  "'; DROP TABLE",
  '../../etc/passwd',
  'a'.repeat(100_000),
  'quorum '.repeat(15_000),
  '"quorum" '.repeat(500),
  '-'.repeat(5_000),
  'é'.repeat(1_001),
  'group:x '.repeat(300),
  'the',
  'the of and',
  '3.5',
  '£3,000',
  '1',
  'N.H.S.',
];
const hostileBytes = [
  [0xff],
  [0xc3],
  [0xe2, 0x82],
  [0xed, 0xa0, 0x80],
  [0x80, 0x81, 0xfe, 0xff],
  [...Buffer.from('quorum '), 0xff, 0xc0, 0xaf],
];

async function textsBelow(folder) {
  const texts = [];
  for (const entry of (await readdir(folder, { recursive: true, withFileTypes: true })).filter(
    (each) => each.isFile() && each.name.endsWith('.toml'),
  )) {
    texts.push(await readFile(join(entry.parentPath ?? entry.path, entry.name), 'utf8'));
  }
  return texts;
}

/// The names, short names and aliases of everything in Kent's content, each once, sorted.
async function names() {
  const found = new Set();
  for (const text of await textsBelow(join(project, 'site-src'))) {
    for (const [, value] of text.matchAll(/^(?:name|short_name|title|term) = "([^"\\]+)"/gm)) found.add(value);
    for (const [, list] of text.matchAll(/^aliases = \[([^\]]*)\]/gm))
      for (const [, value] of list.matchAll(/"([^"\\]+)"/g)) found.add(value);
  }
  return [...found].sort();
}

async function questions() {
  const lines = (await readFile(join(project, 'tests/search/queries.tsv'), 'utf8')).split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t')[0]);
}

// One letter lost, exchanged with its neighbour, or doubled, in the middle of the longest word.
function mistyped(name) {
  const word = name.split(/\s+/).reduce((longest, each) => (each.length > longest.length ? each : longest));
  if (word.length < 5) return [];
  const middle = word.length >> 1;
  const forms = [
    word.slice(0, middle) + word.slice(middle + 1),
    word.slice(0, middle) + word[middle + 1] + word[middle] + word.slice(middle + 2),
    word.slice(0, middle) + word[middle] + word.slice(middle),
  ];
  return forms.map((form) => name.replace(word, form));
}

/// Requests {query: Buffer, offset, limit, hitsPerGroup, completing, choices}.
export async function makeRequests() {
  const requests = [];
  const ask = (query, options = {}) => requests.push(
    { query: Buffer.from(query), offset: 0, limit: 10, hitsPerGroup: 3, completing: false, choices: '', ...options });
  const asked = [...await questions(), ...await names()];
  for (const query of asked) ask(query);
  asked.forEach((query, number) => {
    if (number % 2 === 0) for (const form of mistyped(query)) ask(form, { limit: 5 });
    ask(query.slice(0, 2 + (number % Math.max(1, query.length))), { completing: true, limit: 6 });
  });
  for (const query of await questions()) {
    ask(query, { choices: 'kind\tclause\n' });
    ask(query, { choices: 'kind\tfact\nkind\tgroup\nstatus\tcurrent\n', offset: 3, limit: 4 });
    ask(query, { choices: 'status\tsuperseded\n', hitsPerGroup: 0, limit: 50 });
    ask(query, { choices: 'agency\tkent-police\nnothing\tat-all\ngroup\t\n', hitsPerGroup: 1 });
  }
  for (const query of [...hostile, ...hostileBytes]) for (const completing of [false, true]) ask(query, { completing });
  return requests;
}

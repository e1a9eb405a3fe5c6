// PDFs of editions, as `remit build --pdf` has Chromium make them, read by poppler's tools.
import assert from 'node:assert/strict';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { inflateSync } from 'node:zlib';
import { withBuiltSite } from './support/build.mjs';
import { poppler, readPages, squeezed } from './support/paper.mjs';

const baseUrl = 'https://kent.example/terms-site/';
const numbers = Array.from({ length: 60 }, (_, i) => i + 1);

const sources = (settings = {}) => ({
  'site.toml': { title: 'Who does what', language: 'en-GB', as_of: '2024-06-01', ...settings },
  'partnerships/p.toml': { name: 'The Partnership' },
  'groups/board.toml': { name: 'The Board', kind: 'board', status: 'active', remit: 'Runs it.' },
  'groups/panel.toml': { name: 'The Panel', kind: 'sub-group', status: 'active', remit: 'Helps.' },
  'terms/board/2018.toml': {
    title: 'Board terms',
    date: '2018',
    status: 'superseded',
    partnership: ['p'],
    section: [{ title: 'Old', clause: [{ text: 'Old words.' }] }],
  },
  'terms/board/2024-03.toml': {
    title: 'Board terms', date: '2024-03-05', status: 'in-force', partnership: ['p'],
    section: [
      {
        number: '1.',
        title: 'Purpose',
        clause: [
          {
            number: '1.1',
            text: 'It works with <group:panel>, by [law](https://law.example/act) and [clause 2.7](clause:#2.7).',
            items: ['first thing', 'second thing'],
          },
        ],
      },
      {
        number: '2.',
        title: 'Duties',
        clause: numbers.map((n) => ({
          number: `2.${n}`,
          text: `The Board does its duty number ${n}, and does it well.`,
        })),
      },
    ],
  },
});

const page = 'terms/board/2024-03.html';
const pdf = 'terms/board/2024-03.pdf';

/// Runs each of `looks`, by what it tells, on one site built with these settings: Chromium prints for half a second.
const testPdf = (name, settings, looks) => test(name, (t) => withBuiltSite(sources(settings), async (built) => {
  assert.equal(built.status, 0, built.printed);
  const file = join(built.site, pdf);
  for (const [told, look] of Object.entries(looks)) await t.test(told, () => look({ ...built, file }));
}, ['--pdf']));

/// The addresses that the PDF links to, each once.
const annotated = (file) => [
  ...new Set(
    poppler('pdfinfo', '-url', file)
      .split('\n')
      .slice(1)
      .filter(Boolean)
      .map((line) => line.trim().split(/\s+/).at(-1)),
  ),
];

/// All that the PDF holds, its packed streams too.
async function openedUp(file) {
  const bytes = await readFile(file);
  const parts = [bytes.toString('latin1')];
  let packed = 0;
  for (let at = bytes.indexOf('stream\n'); at >= 0; at = bytes.indexOf('stream\n', at + 1)) {
    if (bytes.subarray(at - 3, at).toString('latin1') === 'end') continue;
    try {
      parts.push(inflateSync(bytes.subarray(at + 7)).toString('latin1'));
      packed += 1;
    } catch { /* A picture, or another way of packing. */ }
  }
  assert.ok(packed > 2, 'the PDF has no packed streams');
  return parts.join('\n');
}

testPdf('without an address of the site', {}, {
  'the PDF is tagged, has a title, a language and an outline, and all pages say what they are': async ({ file }) => {
    const info = poppler('pdfinfo', file);
    const dates = [/^CreationDate: .*Jun +1 00:00:00 2024/m, /^ModDate: .*Jun +1 00:00:00 2024/m];
    for (const fact of [/^Title: +Board terms, 5 March 2024/m, /^Tagged: +yes$/m, /^Page size: .*A4/m, ...dates]) {
      assert.match(info, fact);
    }
    const bytes = (await readFile(file)).toString('latin1');
    assert.match(bytes, /\/Lang \(en-GB\)/);
    assert.match(bytes, /\/Outlines \d+ 0 R/);
    const tags = poppler('pdfinfo', '-struct-text', file);
    for (const tag of ['H1', 'H2', 'P', 'L', 'LI']) {
      assert.match(tags, new RegExp(`^ *${tag}\\b`, 'm'), `no ${tag} in the tags`);
    }
    const pages = readPages(file);
    assert.ok(pages.length >= 3, `it is ${pages.length} pages long`);
    pages.forEach(({ foot }, i) => {
      assert.equal(squeezed(foot), squeezed(`The Board, 5 March 2024 ${page} ${i + 1} of ${pages.length}`));
    });
  },

  'it has every clause, and not the means to get about the site': async ({ file }) => {
    const text = squeezed(readPages(file).flatMap(({ words }) => words.map((word) => word.text)).join(''));
    for (const n of numbers) {
      assert.ok(text.includes(`2.${n}TheBoarddoesitsdutynumber${n},anddoesitwell.`), `clause 2.${n}`);
    }
    assert.ok(text.includes('1.1ItworkswithThePanel,bylaw(https://law.example/act)andclause2.7.'));
    for (const word of ['Download', 'Search', 'AtoZ']) assert.ok(!text.includes(word), word);
  },

  'links out of the page are none, and jumps within it stay': async ({ file }) => {
    assert.deepEqual(annotated(file), ['https://law.example/act']);
    assert.match((await readFile(file)).toString('latin1'), /\/Dest/);
  },

  'two builds make the same bytes, and the page says how many': async ({ file, site, build }) => {
    const before = await readFile(file);
    const again = build(['--pdf']);
    assert.equal(again.status, 0, again.printed);
    assert.ok(before.equals(await readFile(file)), 'the two differ');
    const html = await readFile(join(site, page), 'utf8');
    const size = Math.round((await stat(file)).size / 1000);
    assert.ok(html.includes(`<a href="2024-03.pdf" type="application/pdf">Download as PDF (${size} kB)</a>`));
  },
});

testPdf('with the address of the site', { base_url: baseUrl }, {
  'links lead to the site': async ({ file }) => {
    const links = annotated(file);
    for (const link of [`${baseUrl}groups/panel.html`, 'https://law.example/act']) {
      assert.ok(links.includes(link), `${link} is not among ${links.join(' ')}`);
    }
    assert.deepEqual(links.filter((link) => !link.startsWith(baseUrl) && link !== 'https://law.example/act'), []);
    assert.ok(squeezed(readPages(file)[0].foot).includes(baseUrl + page));
  },

  'nothing in it tells of the machine': async ({ file, site }) => {
    const all = await openedUp(file);
    for (const trace of ['file:', site, site.split('/').at(-2), 'Linux', 'X11']) {
      assert.ok(!all.includes(trace), `the PDF says "${trace}"`);
    }
  },
});

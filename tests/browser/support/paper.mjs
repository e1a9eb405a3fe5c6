// What a PDF says, by poppler's tools: its facts, and its words with their places.
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/// Runs one of poppler's tools (Debian package poppler-utils) and gives what it printed.
export const poppler = (tool, ...words) => execFileSync(tool, words, { encoding: 'utf8', maxBuffer: 1 << 26 });

const entities = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&#39;': "'" };
const unescaped = (text) => text.replace(/&(?:amp|lt|gt|quot|apos|#39);/g, (entity) => entities[entity]);

/// Words as they are compared: without spaces, and letters that are printed as one sign (ligatures) apart.
export const squeezed = (text) => text.normalize('NFKC').replace(/[\s\u00ad]+/g, '');

/// Words beside each other on one line of a page, from left to right.
export const lineOf = (page, word) =>
  page.words.filter((other) => Math.abs(other.bottom - word.bottom) < 3).sort((a, b) => a.left - b.left);

/// The pages of the PDF at `path`: {width, height, words, foot}, in points. A word is {text, left, top, bottom}; those
/// in the margin below are `foot`, as one text. Words come in the order in which they are painted.
export function readPages(path) {
  const pages = [];
  for (const [, width, height, body] of poppler('pdftotext', '-bbox', path, '-').matchAll(
    /<page width="([\d.]+)" height="([\d.]+)">(.*?)<\/page>/gs,
  )) {
    const all = [
      ...body.matchAll(/<word xMin="(-?[\d.]+)" yMin="(-?[\d.]+)" xMax="-?[\d.]+" yMax="(-?[\d.]+)">(.*?)<\/word>/g),
    ].map(([, left, top, bottom, text]) => ({
      text: unescaped(text).normalize('NFKC'),
      left: +left,
      top: +top,
      bottom: +bottom,
    }));
    const margin = height - 50;
    const foot = all.filter((word) => word.top > margin).map((word) => word.text).join(' ');
    pages.push({ width: +width, height: +height, words: all.filter((word) => word.top <= margin), foot });
  }
  return pages;
}

/// Prints what `page` of the browser shows, as its style sheet says, and gives `use` the path of the PDF.
export async function withPrint(page, use) {
  const folder = await mkdtemp(join(tmpdir(), 'remit-paper-'));
  try {
    const path = join(folder, 'page.pdf');
    await writeFile(path, await page.pdf({ preferCSSPageSize: true }));
    return await use(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

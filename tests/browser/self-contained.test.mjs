// Nothing comes from another host, and nothing in a page is code: a site for a memory stick and for a strict policy.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { isAbsolute } from './support/addresses.mjs';
import { textOf } from './support/html.mjs';
import { assertNone } from './support/problems.mjs';
import { elementsNamed, faultsOfAll, readSite, shownAddress, shownElement } from './support/read-site.mjs';
import { siteFolder } from './support/site.mjs';

const folder = siteFolder();
const { files, pages } = await readSite(folder);

// A link element of these kinds is read by programs; it loads nothing.
const namesOnly = ['canonical', 'license', 'author', 'prev', 'next', 'alternate'];
// Script elements that hold data, which browsers do not run and policies do not stop.
const dataTypes = ['application/ld+json', 'application/json'];

/// True where the browser fetches the address, or sends a form to it, unasked.
function loads({ element, attribute }) {
  if (element.name === 'a' || element.name === 'area' || attribute === 'cite') return false;
  if (element.name !== 'link') return true;
  return !(element.attributes.get('rel') ?? '').split(/\s+/).every((rel) => namesOnly.includes(rel));
}

/// What is wrong with a script element, if anything.
function faultOfScript({ attributes, node }) {
  if (attributes.has('src')) return textOf(node) === '' ? undefined : 'has an address, and words as well';
  if (!dataTypes.includes(attributes.get('type'))) return `is inline: ${textOf(node).slice(0, 60)}`;
  try {
    JSON.parse(textOf(node));
    return undefined;
  } catch (error) {
    return `holds data that is no JSON: ${error.message}`;
  }
}

test('no page loads anything from another host, nor sends a form to one', () => {
  const isForeign = (each) => loads(each) && isAbsolute(each.address);
  assertNone(faultsOfAll(pages, ({ addresses }) => addresses.filter(isForeign).map(shownAddress)), 'foreign resources');
});

test('no style sheet and no drawing loads anything from another host', async () => {
  const foreign = /(?:url\(|@import\s|href=|src=)\s*["']?\s*(?:https?:|\/\/|data:)[^\s"')]*/gi;
  const problems = [];
  for (const path of files) {
    if (!/\.(css|svg)$/.test(path)) continue;
    const text = await readFile(join(folder, path), 'utf8');
    problems.push(...[...text.matchAll(foreign)].map(([found]) => `${path}: ${found}`));
  }
  assertNone(problems, 'foreign resources');
});

test('pages link to other hosts by https, http, mail or telephone only', () => {
  const isOther = ({ address }) => isAbsolute(address) && !/^(https?:\/\/[^/]|mailto:.|tel:.)/.test(address);
  assertNone(
    faultsOfAll(pages, ({ addresses }) => addresses.filter(isOther).map(shownAddress)),
    'addresses of other kinds, such as javascript:',
  );
});

test('no page holds a script of its own; data for programs is readable JSON', () => {
  assertNone(faultsOfAll(pages, (page) => elementsNamed(page, 'script').flatMap((script) => {
    const fault = faultOfScript(script);
    return fault ? [`${shownElement(script)} ${fault}`] : [];
  })), 'faulty scripts');
});

test('no page holds styles of its own', () => {
  const isStyled = ({ name, attributes }) => name === 'style' || attributes.has('style');
  assertNone(faultsOfAll(pages, ({ elements }) => elements.filter(isStyled).map(shownElement)), 'inline styles');
});

test('no element has an event handler as an attribute', () => {
  const isHandled = ({ attributes }) => [...attributes.keys()].some((attribute) => attribute.startsWith('on'));
  assertNone(faultsOfAll(pages, ({ elements }) => elements.filter(isHandled).map(shownElement)), 'event handlers');
});

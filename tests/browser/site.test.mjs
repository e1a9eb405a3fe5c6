// Every page of the site, read as HTML: well-formed, and with what each page must have.
import test from 'node:test';
import { textOf } from './support/html.mjs';
import { assertNone } from './support/problems.mjs';
import { elementsNamed, faultsOfAll, readSite } from './support/read-site.mjs';
import { siteFolder } from './support/site.mjs';

const { pages } = await readSite(siteFolder());
const languageOf = (page) => page.elements[0].attributes.get('lang') ?? '';
const titlesOf = (page) => elementsNamed(page, 'title').filter(({ node }) => node.parentNode.tagName === 'head');
const descriptionsOf = (page) => elementsNamed(page, 'meta')
  .filter(({ attributes }) => attributes.get('name') === 'description')
  .map(({ attributes }) => attributes.get('content')?.trim() ?? '');

test('every page parses without an error', () => {
  assertNone(faultsOfAll(pages, ({ errors }) => errors), 'parse errors');
});

test('every page says within its first kilobyte that it is UTF-8', () => {
  assertNone(
    faultsOfAll(pages, (page) => {
      const charset = elementsNamed(page, 'meta').find(
        ({ attributes }) => attributes.get('charset')?.toLowerCase() === 'utf-8',
      );
      return charset?.node.sourceCodeLocation.endOffset <= 1024 ? [] : [' no <meta charset="utf-8"> early enough'];
    }),
    'pages whose encoding has to be guessed',
  );
});

test('no id stands twice on a page, and none is empty or holds white space', () => {
  assertNone(faultsOfAll(pages, ({ ids }) => [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => ` "${id}" stands again`),
    ...ids.filter((id) => id === '' || /[ \t\n\f\r]/.test(id)).map((id) => ` "${id}" is no id`),
  ]), 'faulty ids');
});

test('every page says what language it is in, and all say the same', () => {
  const isLanguage = (text) => /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(text);
  assertNone(
    faultsOfAll(pages, (page) => (isLanguage(languageOf(page)) ? [] : [` lang="${languageOf(page)}"`])),
    'pages without a language',
  );
  const languages = [...new Set([...pages.values()].map(languageOf))];
  assertNone(languages.slice(1), `languages besides ${languages[0]}`);
});

test('every page has exactly one first heading, with words in it', () => {
  assertNone(faultsOfAll(pages, (page) => {
    const headings = elementsNamed(page, 'h1').map(({ node }) => textOf(node));
    return headings.length === 1 && headings[0] !== '' ? [] : [` h1: "${headings.join('", "')}"`];
  }), 'pages without one first heading');
});

test('every page has a title, and no other page has it', () => {
  const holders = new Map();
  assertNone(faultsOfAll(pages, (page) => {
    const titles = titlesOf(page).map(({ node }) => textOf(node));
    if (titles.length !== 1 || titles[0] === '') return [` title: "${titles.join('", "')}"`];
    holders.set(titles[0], [...(holders.get(titles[0]) ?? []), page.path]);
    return [];
  }), 'pages without a title');
  const shared = [...holders].filter(([, paths]) => paths.length > 1);
  assertNone(shared.map(([title, paths]) => `"${title}": ${paths.join(', ')}`), 'shared titles');
});

test('a page has one description at most, and no empty one', () => {
  assertNone(
    faultsOfAll(pages, (page) => {
      const descriptions = descriptionsOf(page);
      return descriptions.length > 1 || descriptions.includes('')
        ? [` descriptions: "${descriptions.join('", "')}"`]
        : [];
    }),
    'faulty descriptions',
  );
});

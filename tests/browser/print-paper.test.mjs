// Pages of paper, read back from the PDF that a browser prints: the foot says what it is a page of, headings stand with
// what they head, numbers with their clauses, and charts leave no half page empty.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { launchBrowser, withPage } from './support/browser.mjs';
import { lineOf, readPages, squeezed, withPrint } from './support/paper.mjs';
import { assertNone } from './support/problems.mjs';
import { addressOnDisk, encodePath, largestPage, siteFolder } from './support/site.mjs';

const home = addressOnDisk(siteFolder());
let browser;
before(async () => { browser = await launchBrowser(); });
after(() => browser?.close());

/// What the page says of itself. Runs in the page.
function saying() {
  const text = (element) => element?.textContent.trim();
  const words = (element) => {
    // A note's sign is printed smaller and higher, out of its line.
    const copy = element.cloneNode(true);
    for (const sign of copy.querySelectorAll('a[href^="#footnote-"]')) sign.replaceWith('\n');
    return copy.textContent.split('\n').map((part) => part.trim()).filter(Boolean);
  };
  const blocks = [...document.querySelectorAll('.clause .wording p, .clause .wording h3')].filter(
    (each) => !each.classList.contains('number'),
  );
  return {
    name: document.documentElement.dataset.paperName,
    of: document.documentElement.dataset.paperOf,
    title: text(document.querySelector('h1')),
    date: text(document.querySelector('.about-line time')),
    group: text(document.querySelector('.way li:last-child')),
    headings: [...document.querySelectorAll('h1, h2, h3, h4')].map(text),
    numbers: [...document.querySelectorAll('.number:not(.unnumbered)')].map((number) => ({
      number: text(number),
      words: words(number.nextElementSibling.querySelector(':is(p, h3):not(.number)'))[0],
    })),
    parts: blocks.flatMap(words),
    addresses: [...document.querySelectorAll('a[data-address]')].map(
      (link) => `${text(link)} (${link.href.replace(/\/$/, '')}`,
    ),
  };
}

const onPaper = (path, use) => withPage(browser, home, {}, async (page) => {
  await page.goto(home + encodePath(path));
  const said = await page.evaluate(saying);
  await withPrint(page, (file) => use(readPages(file), said, path));
});

/// Below each page: what it is a page of, where that is, and which page of how many.
function assertFeet(pages, said, path) {
  pages.forEach(({ foot }, i) => {
    for (const part of [said.name, path, `${i + 1} ${said.of} ${pages.length}`]) {
      assert.ok(squeezed(foot).includes(squeezed(part)), `page ${i + 1}: "${part}" is not in the foot "${foot}"`);
    }
  });
}

function assertHeadingsHaveText(pages, said) {
  const ends = pages.map((page) => {
    const last = page.words.reduce((low, word) => (word.bottom > low.bottom ? word : low), { bottom: -1 });
    return page.words.length === 0 ? '' : squeezed(lineOf(page, last).map((word) => word.text).join(''));
  });
  const headings = said.headings.map(squeezed);
  assertNone(
    ends.filter((end) => end !== '' && headings.some((heading) => heading.endsWith(end))),
    'pages that end with a heading',
  );
}

const kinds = [
  'terms/',
  'groups/',
  'duties/',
  'charts/',
  'structure.html',
  'membership.html',
  'glossary.html',
  'changes/',
];
for (const kind of kinds) {
  test(`${kind} on paper: feet on all pages, and no heading parted from its text`, async () => {
    await onPaper(await largestPage(siteFolder(), kind), (pages, said, path) => {
      assert.ok(pages.length > 1, `${path} is ${pages.length} pages long`);
      assertFeet(pages, said, path);
      assertHeadingsHaveText(pages, said);
    });
  });
}

test('the foot of terms names the group and the date of the edition', async () => {
  await onPaper(await largestPage(siteFolder(), 'terms/'), (pages, said) => {
    for (const part of [said.group, said.date]) {
      assert.ok(said.name.includes(part), `"${part}" is not in "${said.name}"`);
    }
  });
});

test('every number of a clause stands on the line of the first words of its clause', async () => {
  await onPaper(await largestPage(siteFolder(), 'terms/'), (pages, said) => {
    const words = pages.flatMap((page) => page.words.map((word) => ({ ...word, page })));
    assert.ok(said.numbers.length > 20, `the terms have ${said.numbers.length} numbers`);
    const lost = said.numbers.filter(({ number, words: first }) => {
      const begin = squeezed(first).slice(0, 24);
      return !words.some((word, at) => {
        if (
          !begin.startsWith(word.text) ||
          !squeezed(
            words
              .slice(at, at + 24)
              .map((each) => each.text)
              .join(''),
          ).startsWith(begin)
        ) {
          return false;
        }
        const before = lineOf(word.page, word).filter((other) => other.left < word.left);
        return squeezed(before.map((other) => other.text).join('')).endsWith(squeezed(number));
      });
    });
    assertNone(
      lost.map(({ number, words: first }) => `${number} ${first.slice(0, 40)}`),
      'numbers that are not beside their clauses',
    );
  });
});

test('paper has all words of all clauses', async () => {
  await onPaper(await largestPage(siteFolder(), 'terms/'), (pages, said) => {
    const all = squeezed(pages.flatMap((page) => page.words.map((word) => word.text)).join(''));
    assert.ok(said.parts.length > 100, `the terms have ${said.parts.length} paragraphs`);
    assertNone(said.parts.filter((part) => !all.includes(squeezed(part))), 'words of clauses that are not on paper');
  });
});

test('the address of a link that leaves the site stands behind its words', async () => {
  await onPaper(await largestPage(siteFolder(), 'pages/'), (pages, said) => {
    const all = squeezed(pages.flatMap((page) => page.words.map((word) => word.text)).join(''));
    assert.ok(said.addresses.length > 0, 'the page has no link that leaves the site');
    assertNone(said.addresses.filter((words) => !all.includes(squeezed(words))), 'addresses that are not on paper');
  });
});

for (const kind of ['charts/', 'structure.html']) {
  test(`${kind} on paper: the first page is full of text, the chart fills the last`, async () => {
    await onPaper(await largestPage(siteFolder(), kind), (pages) => {
      const share = (page, of) => {
        const places = page.words.map((word) => of(word));
        return Math.max(...places) - Math.min(...places);
      };
      const [first, last] = [pages[0], pages.at(-1)];
      assert.ok(share(first, (word) => word.bottom) > 0.6 * first.height, 'the first page is not full');
      assert.ok(
        share(last, (word) => word.bottom) > 0.6 * last.height || share(last, (word) => word.left) > 0.6 * last.width,
        'the chart is small',
      );
    });
  });
}

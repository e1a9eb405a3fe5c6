// What a term means is shown beside it, as WCAG 1.4.13 asks of what appears on hover or focus; the link stays what it
// is.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { launchBrowser, withPage } from './support/browser.mjs';
import { addressOnDisk, encodePath, listPages, siteFolder } from './support/site.mjs';

const folder = siteFolder();
const home = addressOnDisk(folder);
let browser;
before(async () => { browser = await launchBrowser(); });
after(() => browser?.close());

/// A page of terms of reference that has two terms with meanings at least.
async function pageWithTerms() {
  for (const path of (await listPages(folder)).filter((each) => each.startsWith('terms/'))) {
    const count = (await readFile(join(folder, path), 'utf8')).match(/class="term"[^>]* title="/g)?.length ?? 0;
    if (count > 1) return path;
  }
  throw new Error('no page has two terms with meanings');
}

const onTerms = (use, options = {}) => withPage(browser, home, options, async (page) => {
  await page.goto(home + encodePath(await pageWithTerms()));
  await use(page, page.locator('a.term[title]').first(), page.locator('.meaning'));
});

/// Is the shown meaning within the window, and clear of its term?
const isWellPlaced = (page) =>
  page.evaluate(() => {
    const box = document.querySelector('.meaning').getBoundingClientRect();
    const term = document.querySelector('[aria-describedby=term_meaning]').getBoundingClientRect();
    const apart = box.top >= term.bottom || box.bottom <= term.top;
    return (
      apart &&
      box.left >= 0 &&
      box.right <= document.documentElement.clientWidth &&
      box.top >= 0 &&
      box.bottom <= innerHeight
    );
  });

for (const width of [360, 1280]) {
  test(`a term that has the focus shows its meaning, within the window of ${width} pixels`, () =>
    onTerms(
      async (page, term, meaning) => {
        const text = await term.getAttribute('title');
        const link = await term.elementHandle();
        await link.focus();
        assert.equal(await meaning.textContent(), text);
        assert.equal(await link.getAttribute('aria-describedby'), await meaning.getAttribute('id'));
        assert.equal(await link.getAttribute('title'), null, 'the browser would show it a second time');
        assert.ok(await isWellPlaced(page));
        await page.keyboard.press('Escape');
        assert.equal(await meaning.count(), 0);
        assert.ok(await link.evaluate((node) => node === document.activeElement), 'the place is lost');
        assert.equal(await link.getAttribute('title'), text);
      },
      { viewport: { width, height: 800 } },
    ));
}

test('the meaning stays while one points at the term or at it, and goes afterwards', () =>
  onTerms(async (page, term, meaning) => {
    await term.hover();
    await meaning.waitFor();
    await meaning.hover();
    await page.waitForTimeout(400);
    assert.equal(await meaning.count(), 1, 'it cannot be pointed at');
    await page.mouse.move(1, 1);
    await meaning.waitFor({ state: 'detached' });
  }));

test('one meaning is shown at a time', () => onTerms(async (page, term, meaning) => {
  const [first, second] = await page.locator('a.term[title]').elementHandles();
  const text = await second.getAttribute('title');
  await first.focus();
  await second.hover();
  assert.deepEqual(await meaning.allTextContents(), [text]);
}));

test('the link leads to the glossary all the same, and Back to where one was', () =>
  onTerms(async (page, term, meaning) => {
    const from = page.url();
    await term.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/glossary\.html#/);
    assert.ok(await page.locator(':target').isVisible());
    await page.goBack();
    assert.equal(page.url(), from);
    assert.equal(await meaning.count(), 0);
  }));

// All that one organisation does, on one page: found from its own page, complete, and whole on paper.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { launchBrowser, withPage } from './support/browser.mjs';
import { assertNone } from './support/problems.mjs';
import { addressOnDisk, encodePath, listPages, siteFolder } from './support/site.mjs';

const home = addressOnDisk(siteFolder());
let browser;
before(async () => { browser = await launchBrowser(); });
after(() => browser?.close());

const on = (path, options, use) => withPage(browser, home, options, async (page) => {
  await page.goto(home + path);
  await use(page);
});
const pagesOfDuties = async () => (await listPages(siteFolder())).filter((path) => path.startsWith('duties/'));

// A4 without the margins of the style sheet, in CSS pixels.
const paper = { viewport: { width: Math.floor((210 - 2 * 18) / 25.4 * 96), height: 900 } };

test("an organisation's page leads to its duties, and so does the list, without JavaScript", () =>
  on('agencies/kent-police.html', { javaScriptEnabled: false }, async (page) => {
    await page.getByRole('link', { name: 'Everything that Kent Police does, on one page, to print' }).click();
    await page.waitForURL(/duties\/kent-police\.html$/);
    assert.equal(await page.locator('h1').textContent(), 'Kent Police');
    await page.goto(`${home}duties.html`);
    await page.getByRole('link', { name: 'Kent Police', exact: true }).first().click();
    await page.waitForURL(/duties\/kent-police\.html$/);
  }));

test('Kent Police: seats, deadlines, the quorum that needs it, its posts, and the sources', () =>
  on('duties/kent-police.html', {}, async (page) => {
    const part = (id) => page.locator(`section[aria-labelledby=${id}]`);
    assert.match(await page.locator('.lead').textContent(), /as things stood on 22 November 2026/);
    const seats = await part('seats').locator('li.sourced').allInnerTexts();
    assert.ok(
      seats.some((seat) => /KSCMP Executive Board\s+Member, Delegated Safeguarding Partner/.test(seat)),
      seats.join('|'),
    );
    assert.ok(
      seats.every((seat) => !/until July 2025/.test(seat)),
      'a turn in the chair that is over',
    );
    const deadlines = await part('deadlines').innerText();
    assert.match(deadlines, /Minutes\s+10 working days after the meeting/);
    assert.match(await part('duties').innerText(), /The quorum needs it\s+All three Delegated Safeguarding Partners/);
    assert.match(
      await part('posts').innerText(),
      /Assistant Chief Constable, Kent Police\s+Simon Wilson, as at October 2024/,
    );
    assert.match(await part('sources').innerText(), /KSCMP Executive Board terms of reference, October 2024/);
  }));

test('every such page has its words on paper, none cut, and no sideways overflow', async () => {
  const problems = [];
  await withPage(browser, home, paper, async (page) => {
    const pages = await pagesOfDuties();
    assert.ok(pages.length > 20);
    for (const path of pages) {
      await page.goto(home + encodePath(path));
      await page.emulateMedia({ media: 'print' });
      const found = await page.evaluate(() => {
        const cut = [];
        const width = document.documentElement.clientWidth;
        const words = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        while (words.nextNode()) {
          const { data, parentElement } = words.currentNode;
          if (data.trim() === '' || parentElement.closest('.only-heard, .way')) continue;
          range.selectNodeContents(words.currentNode);
          const boxes = [...range.getClientRects()];
          if (boxes.length === 0 || boxes.some((box) => box.right > width + 1 || box.left < -1)) {
            cut.push(data.trim().slice(0, 60));
          }
        }
        return cut;
      });
      problems.push(...found.map((words) => `${path}: ${words}`));
    }
    const bytes = await page.pdf({ preferCSSPageSize: true });
    assert.match(bytes.toString('latin1'), /\/MediaBox\s*\[\s*0 0 59[45](\.\d+)? 84[12](\.\d+)?\s*\]/, 'it is not A4');
  });
  assertNone(problems, 'words that paper cuts');
});

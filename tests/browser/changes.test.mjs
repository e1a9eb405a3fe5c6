// Pages that compare two editions, in Kent's site: every one of them, where other tests look at the largest page of a
// kind.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { violationsOfPages } from './support/axe.mjs';
import { launchBrowser, withPage } from './support/browser.mjs';
import { assertNone } from './support/problems.mjs';
import { addressOnDisk, encodePath, listPages, siteFolder } from './support/site.mjs';

const home = addressOnDisk(siteFolder());
const policy = 'changes/policy-and-procedures-group/2018-04..2024-12.html';
const pages = (await listPages(siteFolder())).filter((path) => /^changes/.test(path) || /^terms\/[^/]+$/.test(path));
let browser;
before(async () => { browser = await launchBrowser(); });
after(() => browser?.close());

/// Both run in the page.
const unfold = () => {
  for (const details of document.querySelectorAll('details')) details.open = true;
};
const tooWide = () => {
  const wide = document.scrollingElement.scrollWidth - document.documentElement.clientWidth;
  return wide > 0 ? [`is ${wide} pixels too wide`] : [];
};

test('with all parts unfolded axe-core finds no violation in any look, and nothing scrolls sideways', async () => {
  await withPage(browser, home, {}, async (page) => {
    assertNone(await violationsOfPages(page, home, pages, unfold, tooWide), 'violations');
  });
});

test('the table of the policy group comes first: its dropped quorum, its new chair, who came and went', async () => {
  await withPage(browser, home, {}, async (page) => {
    await page.goto(home + policy);
    const rows = (topic) => page.locator(`.topic-${topic} tr:has(td)`).allInnerTexts();
    const [quorum] = await rows('quorum');
    assert.match(quorum, /two thirds of the core membership[^]*Dropped[^]*No quorum is stated/);
    const [chair] = await rows('chair');
    assert.match(chair, /Senior Probation Officer[^]*Changed[^]*Detective Chief Inspector/);
    const members = (await rows('members')).join('\n');
    assert.match(members, /National Probation Service[^]*Kent Fire and Rescue Service[^]*Went/);
    assert.match(members, /Came[^]*Maidstone and Tunbridge Wells NHS Trust/);
    assert.match(members, /Kent Clinical Commissioning Groups[^]*Took over[^]*Integrated Care Board/);
    assert.ok(
      await page.evaluate(() => {
        const table = document.querySelector('.fact-changes');
        return (
          table.compareDocumentPosition(document.querySelector('.changed-section')) & Node.DOCUMENT_POSITION_FOLLOWING
        );
      }),
    );
  });
});

test('words that went and came differ by more than colour, on screen and on paper, and are told aloud', async () => {
  await withPage(browser, home, {}, async (page) => {
    await page.goto(home + policy);
    for (const media of ['screen', 'print']) {
      await page.emulateMedia({ media });
      const lines = await page.evaluate(() =>
        ['del', 'ins'].map(
          (name) => getComputedStyle(document.querySelector(`.changed-section ${name}`)).textDecorationLine,
        ),
      );
      assert.deepEqual(lines, ['line-through', 'underline']);
    }
    const heard = await page.evaluate(() =>
      ['del', 'ins'].map((name) => getComputedStyle(document.querySelector(name), '::before').content),
    );
    assert.deepEqual(heard, ['" gone: "', '" new: "']);
  });
});

test('what is the same is folded, and the keyboard unfolds it', async () => {
  await withPage(browser, home, {}, async (page) => {
    await page.goto(home + policy);
    const details = page.locator('details.unchanged').first();
    assert.equal(await details.locator('.clause').first().isVisible(), false);
    await details.locator('summary').focus();
    await page.keyboard.press('Enter');
    assert.equal(await details.locator('.clause').first().isVisible(), true);
  });
});

test('a superseded edition leads to the one in force, as its undated address does, and to what changed', async () => {
  await withPage(browser, home, {}, async (page) => {
    await page.goto(`${home}terms/policy-and-procedures-group/2018-04.html`);
    const banner = page.locator('.banner').first();
    assert.match(await banner.innerText(), /superseded[^]*In force now: December 2024/);
    await banner.getByRole('link', { name: /What changed from April 2018 to December 2024/ }).click();
    await page.waitForURL(home + policy);

    await page.goto(`${home}terms/policy-and-procedures-group.html`);
    assert.match(await page.title(), /in force/);
    assert.ok(await page.locator('.edition-line a', { hasText: 'December 2024' }).isVisible());
    const own = await page.locator('main .facts a.clause-link').first().evaluate((link) => link.href);
    assert.ok(own.startsWith(`${home}terms/policy-and-procedures-group.html#`), `${own} leaves the page`);

    await page.goto(`${home}terms/health-safeguarding-group.html`);
    assert.match(await page.locator('main').innerText(), /No terms of reference in force are held here/);
  });
});

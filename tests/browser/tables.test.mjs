// The tables that answer: filter, sorting, headings that stay in view, the keyboard, and all of it there without
// JavaScript.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { launchBrowser, withPage } from './support/browser.mjs';
import { assertNone } from './support/problems.mjs';
import { addressOnDisk, siteFolder } from './support/site.mjs';

const home = addressOnDisk(siteFolder());
let browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser?.close());

const wide = { viewport: { width: 1280, height: 900 } };
const narrow = { viewport: { width: 360, height: 740 } };
const on = (path, options, use) =>
  withPage(browser, home, options, async (page) => {
    await page.goto(home + path);
    await use(page);
  });

/// The names of the organisations that are shown.
const shownNames = (page) =>
  page
    .locator('[data-row] .row-name')
    .filter({ visible: true })
    .evaluateAll((names) => [...new Set(names.map((name) => name.textContent))]);
const firstColumn = (page) => page.locator('table').first().locator('tbody th a:first-child').allTextContents();
const sortBy = (page, heading) => page.locator('table').first().locator('thead button', { hasText: heading }).click();

test('the filter shows the organisations whose name, short name or parent has the words', () =>
  on('membership.html', wide, async (page) => {
    const all = await shownNames(page);
    await page.getByLabel('Find an organisation').fill('INTEGRATED board');
    assert.deepEqual(await shownNames(page), ['NHS Kent and Medway Integrated Care Board']);
    assert.equal(await page.getByRole('status').filter({ hasText: 'shown' }).textContent(), `1 of ${all.length} shown`);
    await page.getByLabel('Find an organisation').fill('kcc');
    assert.ok((await shownNames(page)).length > 1);
    await page.getByLabel('Find an organisation').fill('nobody of this name');
    assert.deepEqual(await shownNames(page), []);
    assert.equal(
      await page.locator('tr.sector').filter({ visible: true }).count(),
      0,
      'sectors without rows are shown',
    );
    await page.getByLabel('Find an organisation').fill('');
    assert.deepEqual(await shownNames(page), all);
  }));

test('the choice of a sector shows its organisations in both tables', () =>
  on('membership.html', wide, async (page) => {
    await page.getByLabel('Sector').selectOption('police');
    const names = await shownNames(page);
    assert.ok(names.includes('Kent Police') && !names.includes('Kent County Council'), names.join(', '));
    assert.equal(await page.locator('tr.sector').filter({ visible: true }).count(), 2);
  }));

test('the Executive has three members, and two advisers without a vote, each linked to its clause', () =>
  on('membership.html', wide, async (page) => {
    const column = await page
      .locator('table')
      .first()
      .locator('thead th')
      .evaluateAll((all) => all.findIndex((th) => th.textContent.includes('Executive')));
    const seats = await page
      .locator('table')
      .first()
      .locator('tr[data-row]')
      .evaluateAll(
        (rows, at) =>
          rows
            .map((row) => [row.querySelector('.row-name').textContent, row.cells[at]])
            .filter(([, cell]) => cell.textContent.trim() !== '' && /Member|Adviser/.test(cell.textContent))
            .map(([name, cell]) => [
              name,
              cell.querySelector('div').textContent.replace(/\s+/g, ' ').trim(),
              [...cell.querySelectorAll('.seat-role')].at(-1).getAttribute('href'),
            ]),
        column,
      );
    const clause = (anchor) => `terms/kscmp-executive-board/2024-10.html#${anchor}`;
    assert.equal(seats.length, 4);
    const find = (name) => seats.find(([each]) => each === name).slice(1);
    assert.deepEqual(find('Kent Police'), ['Member, stated in 4.1 Delegated Safeguarding Partner', clause('4.1-1')]);
    assert.deepEqual(find('NHS Kent and Medway Integrated Care Board'), [
      'Member, stated in 4.1 Delegated Safeguarding Partner',
      clause('4.1-3'),
    ]);
    assert.match(find('Kent County Council')[0], /^Partnership Chair.*Member/);
    assert.match(find('Schools in Kent')[0], /^Adviser.* 2 of them, no vote/);
  }));

for (const [path, title] of [
  ['membership.html', 'Who sits on which group'],
  ['meetings.html', 'How each group meets'],
]) {
  test(`${path}: headings stay in view while the frame scrolls both ways, and the page does not scroll sideways`, () =>
    on(path, wide, async (page) => {
      assert.equal(await page.locator('h1').textContent(), title);
      const frame = page.locator('.table-frame').last();
      await frame.scrollIntoViewIfNeeded();
      await frame.evaluate((element) => element.scrollTo(300, 400));
      const [top, left, box] = await frame.evaluate((element) => {
        const edge = element.getBoundingClientRect();
        const head = element.querySelector('thead th:nth-child(2)').getBoundingClientRect();
        const names = [...element.querySelectorAll('tbody th[scope=row]')].map((each) => each.getBoundingClientRect());
        return [
          head.top - edge.top,
          Math.max(...names.map((each) => Math.abs(each.left - edge.left))),
          [element.scrollLeft, element.scrollTop],
        ];
      });
      assert.ok(box[1] > 0, 'the frame does not scroll');
      assert.ok(top < 3, `the heading is ${top} pixels below the frame's edge`);
      assert.ok(left < 3, `the names are ${left} pixels from the frame's edge`);
      assert.ok(
        await page.evaluate(() => document.scrollingElement.scrollWidth <= innerWidth),
        'the page scrolls sideways',
      );
    }));

  test(`${path}: the frame is reached and scrolled by keyboard, and has a name`, () =>
    on(path, wide, async (page) => {
      const frame = page.locator('.table-frame').last();
      await frame.focus();
      await page.keyboard.press('End');
      await page.keyboard.press('PageDown');
      await page.waitForFunction((element) => element.scrollTop > 0, await frame.elementHandle());
      const name = await frame.evaluate(
        (element) => document.getElementById(element.getAttribute('aria-labelledby')).textContent,
      );
      assert.equal(name, 'By earlier terms');
    }));

  test(`${path}: on a telephone it is a list, with nothing that scrolls sideways`, () =>
    on(path, narrow, async (page) => {
      assertNone(
        await page
          .locator('.table-frame, .table-frame *')
          .evaluateAll((all) =>
            all
              .filter((each) => !each.closest('.only-heard') && each.getBoundingClientRect().right > innerWidth + 1)
              .map((each) => `${each.localName} ${each.textContent.trim().slice(0, 40)}`),
          ),
        'too wide',
      );
    }));

  test(`${path}: without JavaScript every row is there, and nothing that does nothing`, () =>
    on(path, { ...wide, javaScriptEnabled: false }, async (page) => {
      assert.equal(
        await page.locator('tbody tr').filter({ visible: true }).count(),
        await page.locator('tbody tr').count(),
      );
      assert.equal(await page.locator('main :is(button, input, select)').filter({ visible: true }).count(), 0);
    }));
}

test('a heading sorts by numbers and back; what is not stated stays last', () =>
  on('meetings.html', wide, async (page) => {
    const table = page.locator('table').last();
    const keys = () => table.locator('tbody tr').evaluateAll((rows) => rows.map((row) => row.cells[1].dataset.order));
    const heading = table.locator('thead th').nth(1);
    const isSorted = (values, sign) => values.every((each, at) => at === 0 || sign * (each - values[at - 1]) >= 0);
    await heading.locator('button').click();
    assert.equal(await heading.getAttribute('aria-sort'), 'ascending');
    const up = await keys();
    assert.ok(isSorted(up.filter(Boolean).map(Number), 1), up.join());
    await heading.locator('button').press('Enter');
    assert.equal(await heading.getAttribute('aria-sort'), 'descending');
    const down = await keys();
    assert.ok(isSorted(down.filter(Boolean).map(Number), -1), down.join());
    assert.equal(await table.locator('thead [aria-sort]').count(), 1);
    await sortBy(page, 'Papers');
    const words = await page
      .locator('table')
      .first()
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => row.cells[4].innerText.includes('Not stated')));
    assert.deepEqual(words, [...words].sort(), 'what is not stated is not last');
  }));

test('before anything is sorted the groups stand by name', () =>
  on('meetings.html', wide, async (page) => {
    const names = await firstColumn(page);
    assert.ok(names.length > 3);
    assert.deepEqual(
      names,
      [...names].sort((a, b) => a.localeCompare(b, 'en')),
    );
    assert.equal(
      await page.locator('table').first().locator('thead th').first().getAttribute('aria-sort'),
      'ascending',
    );
  }));

test("the Executive's quorum leads to 3.5", () =>
  on('meetings.html', wide, async (page) => {
    const row = page.locator('tr', { hasText: 'KSCMP Executive Board' });
    const link = row.locator('td').nth(1).locator('a');
    assert.equal(await link.getAttribute('href'), 'terms/kscmp-executive-board/2024-10.html#3.5');
    await link.click();
    await page.waitForURL(/#3\.5$/);
    assert.match(await page.locator(':target').textContent(), /3\.5/);
  }));

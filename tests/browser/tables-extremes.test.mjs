// The tables of sites that are empty, large, or full of names that no table was made for.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { launchBrowser, withPage } from './support/browser.mjs';
import { withBuiltSite } from './support/build.mjs';
import { assertNone } from './support/problems.mjs';
import { addressOnDisk } from './support/site.mjs';

let browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser?.close());

const pages = ['membership.html', 'meetings.html', 'timeline.html', 'duties.html'];
const frame = {
  'site.toml': { title: 'A partnership', language: 'en-GB', as_of: '2024-06-01' },
  'partnerships/partnership.toml': { name: 'The Partnership' },
};

const awkward = [
  'x'.repeat(200),
  'a name that goes on '.repeat(10),
  'שירותי הגנת הילד '.repeat(8).trim(),
  '=HYPERLINK("https://example.org","x")',
  'two\nlines, "quoted"',
  '<script>alert(1)</script>',
];

/// A site of as many groups and agencies, each group with three seats; the first of both have awkward names.
function made(groups, agencies) {
  const sources = { ...frame };
  const nameOf = (what, i) => (i < awkward.length ? `${awkward[i]}` : `${what} ${i}`);
  for (let i = 0; i < agencies; i += 1) {
    sources[`agencies/a${i}.toml`] = {
      name: nameOf('Agency', i),
      sector: i % 2 ? 'police' : 'health',
      ...(i > 0 && { parent: 'a0' }),
    };
  }
  for (let i = 0; i < groups; i += 1) {
    sources[`groups/g${i}.toml`] = {
      name: nameOf('Group', i),
      kind: 'board',
      status: i % 7 === 6 ? 'closed' : 'active',
      remit: 'Meets.',
      from: `${2000 + (i % 20)}`,
    };
    sources[`terms/g${i}/2024.toml`] = {
      title: 'Terms',
      date: '2024',
      status: 'in-force',
      partnership: ['partnership'],
      quorum: { text: nameOf('Quorum', i).replace(/[<\n]/g, ' ') },
      member: [0, 1, 2].map((k) => ({ agency: `a${(i * 3 + k) % agencies}`, seat: nameOf('Seat', i) })),
    };
  }
  return sources;
}

const fits = (site, path, width) =>
  withPage(browser, addressOnDisk(site), { viewport: { width, height: 800 } }, async (page) => {
    await page.goto(addressOnDisk(site) + path);
    const wide = await page.evaluate(() => document.scrollingElement.scrollWidth);
    assertNone(wide > width ? [`${path} is ${wide} wide at ${width}`] : [], 'pages that scroll sideways');
  });

test('a site without groups and agencies says so, and its files have a header line alone', () =>
  withBuiltSite(frame, async ({ status, printed, site }) => {
    assert.equal(status, 0, printed);
    await withPage(browser, addressOnDisk(site), {}, async (page) => {
      for (const path of pages) {
        await page.goto(addressOnDisk(site) + path);
        assert.equal(await page.locator('main .absent').count(), 1, path);
        assert.equal(await page.locator('main :is(table, input, svg)').count(), 0, path);
      }
    });
    for (const file of ['membership.csv', 'meetings.csv']) {
      assert.match(await readFile(join(site, file), 'utf8'), /^\ufeffgroup,[a-z_,]+\r\n$/);
    }
  }));

test('names that are long, without spaces, right to left or like a formula stay within their tables', () =>
  withBuiltSite(made(10, 8), async ({ status, printed, site }) => {
    assert.equal(status, 0, printed);
    for (const path of [...pages, 'duties/a0.html', 'duties/a2.html']) {
      for (const width of [360, 1280]) await fits(site, path, width);
    }
    const csv = await readFile(join(site, 'membership.csv'), 'utf8');
    assert.ok(csv.includes('"\'=HYPERLINK(""https://example.org"",""x"")"'), 'a formula as it was');
    assert.ok(csv.includes('"two\nlines, ""quoted"""'));
    assert.doesNotMatch(csv, /(^|,)"?=/m);
    const timeline = await readFile(join(site, 'timeline.html'), 'utf8');
    assert.doesNotMatch(timeline.replaceAll(/<script defer src="[^"]+"><\/script>/g, ''), /<script/);
  }));

test('with many groups, organisations have lists instead of a table that nobody can look over', () =>
  withBuiltSite(made(120, 60), async ({ status, printed, site }) => {
    assert.equal(status, 0, printed);
    for (const path of pages) {
      for (const width of [360, 1280]) await fits(site, path, width);
    }
    await withPage(browser, addressOnDisk(site), {}, async (page) => {
      await page.goto(`${addressOnDisk(site)}membership.html`);
      // 17 of the groups have ended: few enough for a table.
      assert.equal(await page.locator('table').count(), 1);
      assert.ok((await page.locator('li[data-row]').count()) > 50);
      await page.getByLabel('Find an organisation').fill('agency 42');
      assert.deepEqual(await page.locator('li[data-row] .row-name').filter({ visible: true }).allTextContents(), [
        'Agency 42',
      ]);
      await page.goto(`${addressOnDisk(site)}timeline.html`);
      assert.ok((await page.locator('svg.timeline').count()) >= 5);
    });
  }));

// The search page: what it shows is what the program answers, and the query stands in the address.
import assert from 'node:assert/strict';
import { askProgram, fieldOf, hitsOf, searchTest, waitForResultsOf } from './support/search-site.mjs';

const idsOf = (page) => hitsOf(page).evaluateAll((hits) => hits.map((hit) => hit.dataset.hit));
const countOf = async (page) => Number.parseInt(await page.locator('#search_count').textContent(), 10);
const isHome = (text) => (url) => (url.searchParams.get('q') ?? '') === text;

searchTest('a link with a query brings its results, as the program does', async (page, home) => {
  for (const query of ['quorum', 'who chairs the executive board', 'CDOP']) {
    await page.goto(`${home}search.html?q=${encodeURIComponent(query)}`);
    await waitForResultsOf(page, query);
    const { hits, estimate } = askProgram(query);
    assert.equal(await fieldOf(page).inputValue(), query);
    assert.equal(await countOf(page), estimate);
    const shown = await hitsOf(page).evaluateAll((elements) =>
      elements.map((element) => ({
        id: element.dataset.hit,
        kind: element.dataset.kind,
        group: element.dataset.group,
        title: element.querySelector('h3 a').textContent,
        snippet: element.querySelector('[data-slot=snippet]').textContent,
        matched: [...element.querySelectorAll('mark')].map((mark) => mark.textContent),
        facts: [...element.querySelectorAll('[data-slot=facts] li')].map((fact) => fact.textContent),
        isLabelled: element.querySelector('.tag') !== null,
      })),
    );
    assert.deepEqual(
      shown,
      hits.map(({ id, kind, group, title, snippet, snippet_parts: parts, facts, superseded }) => ({
        id,
        kind,
        group,
        title,
        snippet,
        matched: parts.filter(([, isMatch]) => isMatch).map(([text]) => text),
        facts,
        isLabelled: superseded,
      })),
    );
  }
});

searchTest('every result leads to its place', async (page, home) => {
  await page.goto(`${home}search.html?q=quorum`);
  await waitForResultsOf(page, 'quorum');
  const places = await page
    .locator('[data-hit] h3 a')
    .evaluateAll((links) => links.map(({ pathname, hash }) => pathname + hash));
  const expected = askProgram('quorum')
    .hits.map(({ url }) => new URL(url, home))
    .map(({ pathname, hash }) => pathname + hash);
  assert.deepEqual(places, expected);
});

searchTest('results come as one types; Enter, then Back and Forward, go through the queries', async (page, home) => {
  await page.goto(`${home}search.html`);
  assert.ok(await page.locator('main a[href="a-to-z.html"]').filter({ visible: true }).first().isVisible());
  for (const query of ['quorum', 'health']) {
    await fieldOf(page).fill('');
    await fieldOf(page).pressSequentially(query);
    await waitForResultsOf(page, query);
    assert.ok(await fieldOf(page).evaluate((field) => field === document.activeElement), 'the field lost the focus');
    await page.keyboard.press('Enter');
    await page.waitForURL(isHome(query));
    await page.waitForFunction(
      (first) => document.querySelector('[data-hit]')?.dataset.hit === first,
      askProgram(query).hits[0].id,
    );
  }
  await page.goBack();
  await page.waitForURL(isHome('quorum'));
  await waitForResultsOf(page, 'quorum');
  assert.equal(await fieldOf(page).inputValue(), 'quorum');
  assert.deepEqual(await idsOf(page), askProgram('quorum').hits.map(({ id }) => id));
  await page.goForward();
  await page.waitForURL(isHome('health'));
  await waitForResultsOf(page, 'health');
  assert.deepEqual(await idsOf(page), askProgram('health').hits.map(({ id }) => id));
});

searchTest('Back from a result comes back to the results', async (page, home) => {
  await page.goto(`${home}search.html`);
  await fieldOf(page).pressSequentially('quorum');
  await waitForResultsOf(page, 'quorum');
  const before = await idsOf(page);
  await page.locator('[data-hit] h3 a').first().click();
  await page.waitForURL((url) => !url.pathname.endsWith('/search.html'));
  await page.goBack();
  await waitForResultsOf(page, 'quorum');
  assert.deepEqual(await idsOf(page), before);
});

searchTest('more results are ten more, in the address, and go to the first of them', async (page, home) => {
  await page.goto(`${home}search.html?q=quorum`);
  await waitForResultsOf(page, 'quorum');
  await page.locator('#search_more').click();
  await hitsOf(page).nth(10).waitFor();
  assert.deepEqual(await idsOf(page), askProgram('quorum', 20).hits.map(({ id }) => id));
  assert.equal(new URL(page.url()).searchParams.get('show'), '20');
  assert.ok(await hitsOf(page).nth(10).locator('h3 a').evaluate((link) => link === document.activeElement));
  await page.reload();
  await hitsOf(page).nth(19).waitFor();
  await page.goBack();
  await page.waitForFunction(() => document.querySelectorAll('[data-hit]').length === 10);
});

searchTest('more in a group are all of that group', async (page, home) => {
  await page.goto(`${home}search.html?q=health%20safeguarding%20group`);
  await waitForResultsOf(page, 'health');
  const link = page.locator('[data-slot=more] a').first();
  const group = await hitsOf(page).filter({ has: page.locator('[data-slot=more]') }).first().getAttribute('data-group');
  await link.click();
  await page.waitForURL((url) => url.searchParams.get('group') === group);
  await page.waitForFunction(
    (wanted) => [...document.querySelectorAll('[data-hit]')].every((hit) => hit.dataset.group === wanted),
    group,
  );
  assert.equal(await hitsOf(page).count(), 10);
});

searchTest('an emptied field shows the way to the lists again', async (page, home) => {
  await page.goto(`${home}search.html?q=quorum`);
  await waitForResultsOf(page, 'quorum');
  await fieldOf(page).fill('');
  await page.locator('main a[href="groups.html"]').waitFor();
  assert.equal(await hitsOf(page).filter({ visible: true }).count(), 0);
});

// Facets: counts that hold, choices in the address, taken off again one by one or all at once.
import assert from 'node:assert/strict';
import { askProgram, fieldOf, hitsOf, searchTest, waitForResultsOf } from './support/search-site.mjs';

const query = 'quorum';
const box = (page, facet, value) => page.locator(`#search_facets input[name="${facet}"][value="${value}"]`);
const countOf = async (page) => Number.parseInt(await page.locator('#search_count').textContent(), 10);
const chosenIn = (page) =>
  [...new URL(page.url()).searchParams].filter(([name]) => name !== 'q').map((each) => each.join('='));
const wide = { viewport: { width: 1280, height: 900 } };
const narrow = { viewport: { width: 360, height: 740 } };

async function openResults(page, home, more = '') {
  await page.goto(`${home}search.html?q=${query}${more}`);
  await waitForResultsOf(page, query);
}
const waitForKinds = (page, kinds) => page.waitForFunction((wanted) => {
  const hits = [...document.querySelectorAll('[data-hit]')];
  return hits.length > 0 && hits.every((hit) => wanted.includes(hit.dataset.kind));
}, kinds);

searchTest(
  'every facet shows the values and counts that the program gives',
  async (page, home) => {
    await openResults(page, home);
    const shown = await page
      .locator('#search_facets input')
      .evaluateAll((boxes) =>
        boxes.map(
          (each) =>
            `${each.name} ${each.value} ${each.closest('label').querySelector('[data-slot=count]').textContent}`,
        ),
      );
    const expected = Object.entries(askProgram(query).facets).flatMap(([facet, values]) =>
      Object.entries(values).map(([value, count]) => `${facet} ${value} ${count}`),
    );
    assert.deepEqual(shown.sort(), expected.sort());
    const unnamed = await page
      .locator('#search_facets label')
      .evaluateAll((labels) =>
        labels
          .map((each) => [each.querySelector('input').value, each.textContent.trim()])
          .filter(([value, text]) => text === '' || text.includes(value)),
      );
    assert.deepEqual(unnamed, [], 'values that are shown by their ids');
  },
  { options: wide },
);

searchTest(
  'a ticked value brings as many results as it said, and keeps the focus',
  async (page, home) => {
    const {
      facets: { kind },
    } = askProgram(query);
    await openResults(page, home);
    await box(page, 'kind', 'clause').click();
    await waitForKinds(page, ['clause']);
    assert.equal(await countOf(page), kind.clause);
    assert.deepEqual(chosenIn(page), ['kind=clause']);
    assert.ok(await box(page, 'kind', 'clause').evaluate((each) => each === document.activeElement));
    await box(page, 'kind', 'fact').click();
    await waitForKinds(page, ['clause', 'fact']);
    assert.equal(await countOf(page), kind.clause + kind.fact);
    await page.goBack();
    await waitForKinds(page, ['clause']);
    assert.ok(!(await box(page, 'kind', 'fact').isChecked()));
    assert.ok(await box(page, 'kind', 'clause').isChecked());
    await box(page, 'kind', 'clause').click();
    await page.waitForFunction(
      (count) => document.querySelector('#search_count').textContent.startsWith(count),
      String(askProgram(query).estimate),
    );
    assert.deepEqual(chosenIn(page), []);
  },
  { options: wide },
);

searchTest(
  'a link with facets narrows by itself; buttons take them off',
  async (page, home) => {
    await openResults(page, home, '&kind=clause&kind=fact&status=superseded');
    await waitForKinds(page, ['clause', 'fact']);
    assert.ok(
      await hitsOf(page).evaluateAll((hits) => hits.every((hit) => hit.querySelector('.tag') !== null)),
      'a current one is among them',
    );
    const chips = page.locator('#search_chips button');
    assert.equal(await chips.count(), 4, 'three choices and one for all');
    await chips.nth(0).click();
    await page.waitForFunction(() => document.querySelectorAll('#search_chips button').length === 3);
    assert.equal(chosenIn(page).length, 2);
    await chips.last().click();
    await page.waitForFunction(() => document.querySelectorAll('#search_chips button').length === 0);
    assert.deepEqual(chosenIn(page), []);
    assert.equal(await countOf(page), askProgram(query).estimate);
  },
  { options: wide },
);

searchTest('facets without a query show all that there is of them', async (page, home) => {
  await page.goto(`${home}search.html?kind=person`);
  await waitForKinds(page, ['person']);
});

searchTest('values that there are not, and names that are no facets, do no harm', async (page, home) => {
  await page.goto(`${home}search.html?q=${query}&colour=red&kind=%3Cb%3E%0Ax&show=many`);
  await waitForResultsOf(page, query);
  assert.equal(await page.locator('#search_chips b').count(), 0);
});

searchTest('a long list of values is cut, and shown whole on demand', async (page, home) => {
  await page.goto(`${home}search.html?q=group`);
  await waitForResultsOf(page, 'group');
  const facet = page.locator('#search_facets fieldset').filter({ has: page.locator('input[name=group]') });
  const all = await facet.locator('input').count();
  const visible = () => facet.locator('input').filter({ visible: true }).count();
  assert.ok(await visible() < all, 'nothing is cut');
  const button = facet.locator('[data-slot=more]');
  await button.click();
  assert.equal(await visible(), all);
  assert.equal(await button.getAttribute('aria-expanded'), 'true');
  await button.click();
  assert.ok(await visible() < all);
}, { options: wide });

searchTest('in a narrow window the facets are folded away', async (page, home) => {
  await openResults(page, home);
  assert.ok(!await box(page, 'kind', 'clause').isVisible());
  await page.locator('#search_facets summary').click();
  await box(page, 'kind', 'clause').click();
  await waitForKinds(page, ['clause']);
}, { options: narrow });

searchTest('facets stay chosen while the words change', async (page, home) => {
  await openResults(page, home, '&kind=clause');
  await fieldOf(page).fill('health');
  await waitForResultsOf(page, 'health');
  await waitForKinds(page, ['clause']);
  await page.waitForFunction(() => location.search === '?q=health&kind=clause');
});

// Words that the site does not know: what may have been meant, and ways on where there is nothing.
import assert from 'node:assert/strict';
import { askProgram, fieldOf, hitsOf, optionsOf, searchTest, waitForResultsOf } from './support/search-site.mjs';

const typo = 'qourum';
const nothing = 'zzzzqqqq';
const suggestionOf = (page) => page.locator('[data-suggestion]');

searchTest('a word typed wrong brings the results of the right one, and says so', async (page, home) => {
  const { suggestion, hits, corrected } = askProgram(typo);
  assert.ok(corrected && suggestion, 'the program takes it for a word');
  await page.goto(`${home}search.html?q=${typo}`);
  await waitForResultsOf(page, typo);
  assert.equal(await suggestionOf(page).textContent(), suggestion);
  assert.deepEqual(
    await hitsOf(page).evaluateAll((elements) => elements.map(({ dataset }) => dataset.hit)),
    hits.map(({ id }) => id),
  );
  const line = await page.locator('#search_suggestion').innerText();
  assert.ok(line.includes(typo) && line.includes(suggestion), line);
  await suggestionOf(page).click();
  await page.waitForURL(`${home}search.html?q=${suggestion}`);
  await waitForResultsOf(page, suggestion);
  assert.equal(await suggestionOf(page).filter({ visible: true }).count(), 0);
  assert.equal(await fieldOf(page).inputValue(), suggestion);
  await page.goBack();
  await waitForResultsOf(page, typo);
});

searchTest('where only one of the words is wrong, it asks whether another was meant', async (page, home) => {
  const query = `${typo} health`;
  const { suggestion, corrected } = askProgram(query);
  assert.ok(suggestion && !corrected);
  await page.goto(`${home}search.html?q=${encodeURIComponent(query)}`);
  await waitForResultsOf(page, query);
  assert.equal(await suggestionOf(page).getAttribute('data-suggestion'), suggestion);
  assert.ok(
    !(await page.locator('#search_suggestion').innerText()).includes(query),
    'it speaks as if the words had been changed',
  );
});

searchTest('the search box corrects too', async (page, home) => {
  await page.goto(`${home}index.html`);
  await fieldOf(page).pressSequentially(`${typo} `);
  await page.locator('[data-slot=note]').filter({ hasText: askProgram(typo).suggestion }).waitFor();
  assert.ok(await optionsOf(page).first().isVisible());
});

searchTest('where there is nothing, the page says so and shows other ways', async (page, home) => {
  assert.equal(askProgram(nothing).estimate, 0);
  await page.goto(`${home}search.html?q=${nothing}`);
  await page.waitForFunction((word) => document.querySelector('#search_count').textContent.includes(word), nothing);
  assert.equal(await hitsOf(page).count(), 0);
  for (const way of ['a-to-z.html', 'groups.html', 'agencies.html']) {
    assert.ok(
      await page.locator(`main a[href="${way}"]`).filter({ visible: true }).first().isVisible(),
      `no way to ${way}`,
    );
  }
  await page.waitForFunction((word) => document.querySelector('[role=status]').textContent.includes(word), nothing);
});

searchTest('where there is nothing, the search box says so', async (page, home) => {
  await page.goto(`${home}index.html`);
  await fieldOf(page).pressSequentially(nothing);
  await page.waitForFunction((word) => document.querySelector('[data-slot=note]')?.textContent.includes(word), nothing);
  assert.equal(await fieldOf(page).getAttribute('aria-expanded'), 'false');
  assert.equal(await optionsOf(page).filter({ visible: true }).count(), 0);
});

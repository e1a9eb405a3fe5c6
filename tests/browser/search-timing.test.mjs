// What comes when: a slow engine shows that it is coming, quick fingers do not ask too often, and the newest answer
// stays.
import assert from 'node:assert/strict';
import {
  askProgram,
  countSearches,
  fieldOf,
  hitsOf,
  optionsOf,
  searchTest,
  stateOf,
  waitForResultsOf,
} from './support/search-site.mjs';

const progressIn = (page) => page.locator('progress').filter({ visible: true });
const engineFile = /\/search\/engine-[^/]*\.(bin|js)$/;

/// Holds the engine's file back until the function that it returns is called.
async function holdEngine(page) {
  let release;
  const released = new Promise((done) => { release = done; });
  await page.route(engineFile, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

searchTest('a slow engine: the search box shows progress, then what was typed meanwhile', async (page, home) => {
  const release = await holdEngine(page);
  await page.goto(`${home}index.html`);
  await fieldOf(page).focus();
  await progressIn(page).waitFor();
  assert.equal(await stateOf(page), 'loading');
  await fieldOf(page).pressSequentially('quorum');
  assert.ok(await progressIn(page).isVisible());
  release();
  await optionsOf(page).first().waitFor();
  assert.equal(await progressIn(page).count(), 0);
  assert.equal(await stateOf(page), 'ready');
}, { only: 'http' });

searchTest('a slow engine: the search page shows progress, then the results', async (page, home) => {
  const release = await holdEngine(page);
  await page.goto(`${home}search.html?q=quorum`);
  await progressIn(page).waitFor();
  release();
  await waitForResultsOf(page, 'quorum');
  assert.equal(await progressIn(page).count(), 0);
}, { only: 'http' });

searchTest('a slow engine: who has left the field is left alone', async (page, home) => {
  const release = await holdEngine(page);
  await page.goto(`${home}index.html`);
  await fieldOf(page).pressSequentially('quorum');
  await page.keyboard.press('Tab');
  release();
  await page.waitForSelector('html[data-search=ready]');
  assert.equal(await optionsOf(page).filter({ visible: true }).count(), 0);
}, { only: 'http' });

for (const [what, path, result] of [
  ['the search box', 'index.html', (page) => optionsOf(page).first().locator('[data-slot=title]')],
  ['the search page', 'search.html', (page) => hitsOf(page).first().locator('h3 a')],
]) {
  searchTest(`20 quick keystrokes in ${what}: few questions, and the last answer stays`, async (page, home) => {
    const typed = 'quorum health agency';
    assert.equal(typed.length, 20);
    await countSearches(page);
    await page.goto(home + path);
    await fieldOf(page).focus();
    await page.waitForSelector('html[data-search=ready]');
    await page.evaluate((text) => {  // All within one moment, which no driver's keyboard does.
      const field = document.querySelector('input[type=search]');
      for (let end = 1; end <= text.length; ++end) {
        field.value = text.slice(0, end);
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
    }, typed);
    const { title } = askProgram(typed).hits[0];
    await result(page).filter({ hasText: title }).waitFor();
    assert.equal(await result(page).textContent(), title);
    assert.equal(await page.evaluate(() => globalThis.timesAsked), 1);
    await page.evaluate(() => { globalThis.timesAsked = 0; });
    await fieldOf(page).fill('');
    await fieldOf(page).pressSequentially(typed, { delay: 10 });
    await result(page).filter({ hasText: title }).waitFor();
    assert.ok(await page.evaluate(() => globalThis.timesAsked) <= typed.length);
  });
}

for (const [what, path, isSilent] of [
  [
    'the search box',
    'index.html',
    async (page) => (await fieldOf(page).getAttribute('aria-expanded')) === 'false' && !(await optionsOf(page).count()),
  ],
  [
    'the search page',
    'search.html',
    async (page) => !(await page.locator('#search_found').isVisible()) && !(await hitsOf(page).count()),
  ],
]) {
  searchTest(
    `an answer that comes late to ${what} does not take the place of what came after it`,
    async (page, home) => {
      await countSearches(page, '(count) => count === 1'); // The engine traps, and the new one is held back.
      await page.addInitScript(() => {
        const make = WebAssembly.instantiate;
        let times = 0;
        WebAssembly.instantiate = async (...given) => {
          if (++times === 2) {
            await new Promise((done) => {
              globalThis.letGo = done;
            });
          }
          return make(...given);
        };
      });
      await page.goto(home + path);
      await fieldOf(page).fill('quorum');
      await page.waitForFunction(() => globalThis.letGo);
      await fieldOf(page).fill('');
      if (path === 'search.html') await page.waitForFunction(() => location.search === '');
      else await fieldOf(page).press('Escape');
      await page.evaluate(() => globalThis.letGo());
      await page.waitForFunction(() => globalThis.timesAsked === 2);
      await page.evaluate(() => new Promise(requestAnimationFrame));
      assert.ok(await isSilent(page));
    },
  );
}

for (const [what, path, result] of [
  ['the search box', 'index.html', (page) => page.locator('[role=option][href$="?q=quorum"]')],
  ['the search page', 'search.html', (page) => hitsOf(page).first()],
]) {
  searchTest(`what is typed into ${what} while the engine loads is asked as one question`, async (page, home) => {
    await countSearches(page);
    const release = await holdEngine(page);
    await page.goto(home + path);
    await page.evaluate(() => {  // Whoever wants an answer asks for the engine first.
      const { load } = globalThis.remitSearch;
      globalThis.timesWanted = 0;
      globalThis.remitSearch.load = (...given) => {
        ++globalThis.timesWanted;
        return load(...given);
      };
    });
    await fieldOf(page).focus();
    for (const query of ['CDOP', 'health', 'quorum']) {
      const before = await page.evaluate(() => globalThis.timesWanted);
      await fieldOf(page).fill(query);
      await page.waitForFunction((times) => globalThis.timesWanted > times, before);
    }
    release();
    await result(page).waitFor();
    assert.equal(await page.evaluate(() => globalThis.timesAsked), 1);
  }, { only: 'http' });
}

searchTest('two tabs search side by side', async (page, home) => {
  const other = await page.context().newPage();
  await Promise.all([page.goto(`${home}search.html?q=quorum`), other.goto(`${home}search.html?q=CDOP`)]);
  await Promise.all([waitForResultsOf(page, 'quorum'), waitForResultsOf(other, 'CDOP')]);
  for (const [tab, query] of [[page, 'quorum'], [other, 'CDOP']]) {
    assert.equal(await hitsOf(tab).first().getAttribute('data-hit'), askProgram(query).hits[0].id);
  }
});

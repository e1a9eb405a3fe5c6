// The search box of a page's header, by keyboard and pointer: the combobox pattern of the ARIA Authoring Practices.
import assert from 'node:assert/strict';
import { askProgram, fieldOf, optionsOf, searchTest, stateOf, typeForOptions } from './support/search-site.mjs';

const query = 'quorum';
const activeOf = (page) =>
  page.evaluate(() => {
    const field = document.querySelector('[role=combobox]');
    const id = field.getAttribute('aria-activedescendant');
    const selected = [...document.querySelectorAll('[role=option][aria-selected=true]')].map((option) => option.id);
    return { id, selected, hasFocus: document.activeElement === field };
  });
const isClosed = async (page) =>
  (await fieldOf(page).getAttribute('aria-expanded')) === 'false' &&
  (await optionsOf(page).filter({ visible: true }).count()) === 0;

/// Opens the home page, types, and gives it to `use`.
const typed = (use) => async (page, home) => {
  await page.goto(`${home}index.html`);
  await typeForOptions(page, query);
  await use(page, home);
};

searchTest('the engine is not loaded before the field has the focus', async (page, home) => {
  await page.goto(`${home}index.html`);
  assert.equal(await stateOf(page), 'idle');
  await fieldOf(page).focus();
  await page.waitForSelector('html[data-search=ready]');
});

searchTest(
  'typing brings what the program finds, each with title, kind and words',
  typed(async (page) => {
    const { hits, estimate } = askProgram(query, 6);
    const shown = await optionsOf(page).evaluateAll((options) =>
      options.map((option) => ({
        title: option.querySelector('[data-slot=title]')?.textContent,
        kind: option.querySelector('[data-slot=kind]')?.textContent,
        snippet: option.querySelector('[data-slot=snippet]')?.textContent,
        superseded: option.querySelector('.tag') !== null,
        text: option.textContent,
      })),
    );
    const last = shown.pop();
    assert.match(last.text, new RegExp(`\\b${estimate}\\b`), 'the last option does not say how many there are in all');
    assert.deepEqual(
      shown.map(({ title }) => title),
      hits.map(({ title }) => title),
    );
    assert.deepEqual(
      shown.map(({ snippet }) => snippet),
      hits.map(({ snippet }) => snippet),
    );
    assert.deepEqual(
      shown.map(({ superseded }) => superseded),
      hits.map(({ superseded }) => superseded),
    );
    assert.ok(
      shown.every(({ kind }) => kind),
      'an option has no kind',
    );
    await page.waitForFunction(
      (count) => [...document.querySelectorAll('[role=status]')].some(({ textContent }) => textContent.includes(count)),
      String(estimate),
    );
  }),
);

searchTest('arrows go through the options and back to the field, which keeps the focus', typed(async (page) => {
  const size = await optionsOf(page).count();
  const ids = await optionsOf(page).evaluateAll((options) => options.map(({ id }) => id));
  assert.deepEqual(await activeOf(page), { id: null, selected: [], hasFocus: true });
  for (const id of ids) {
    await page.keyboard.press('ArrowDown');
    assert.deepEqual(await activeOf(page), { id, selected: [id], hasFocus: true });
  }
  await page.keyboard.press('ArrowDown');
  assert.deepEqual(await activeOf(page), { id: null, selected: [], hasFocus: true });
  await page.keyboard.press('ArrowUp');
  assert.equal((await activeOf(page)).id, ids[size - 1]);
  await page.keyboard.press('Home');
  assert.equal(await fieldOf(page).evaluate((field) => field.selectionStart), 0, 'Home does not move in the text');
  await page.keyboard.press('End');
  assert.equal(await fieldOf(page).evaluate((field) => field.selectionStart), query.length);
}));

searchTest('Enter opens the active option', typed(async (page, home) => {
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const { pathname, hash } = new URL(askProgram(query).hits[1].url, home);
  await page.waitForURL((url) => url.pathname === pathname && url.hash === hash);
}));

searchTest('Enter without an active option leads to the search page', typed(async (page, home) => {
  await page.keyboard.press('Enter');
  await page.waitForURL(`${home}search.html?q=${query}`);
  await page.locator('[data-hit]').first().waitFor();
}));

searchTest('the last option leads to the search page', typed(async (page, home) => {
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${home}search.html?q=${query}`);
}));

searchTest('Escape closes the list, and once more empties the field', typed(async (page) => {
  await page.keyboard.press('Escape');
  assert.ok(await isClosed(page));
  assert.equal(await fieldOf(page).inputValue(), query);
  await page.keyboard.press('ArrowDown');
  await optionsOf(page).first().waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  assert.equal(await fieldOf(page).inputValue(), '');
}));

searchTest('Tab leaves the field and closes the list', typed(async (page) => {
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  assert.ok(await isClosed(page));
  assert.equal(await page.evaluate(() => document.activeElement.type), 'submit');
}));

searchTest(
  'the pointer opens what it clicks, and does not steal the active option by resting on another',
  typed(async (page, home) => {
    await page.keyboard.press('ArrowDown');
    const before = await activeOf(page);
    await optionsOf(page).nth(2).hover();
    assert.deepEqual(await activeOf(page), before);
    await page.mouse.down();
    assert.ok((await activeOf(page)).hasFocus, 'a press takes the focus from the field');
    await page.mouse.up();
    const { pathname } = new URL(askProgram(query).hits[2].url, home);
    await page.waitForURL((url) => url.pathname === pathname);
  }),
);

searchTest('a click elsewhere closes the list', typed(async (page) => {
  await page.locator('h1').click({ position: { x: 2, y: 2 } });
  assert.ok(await isClosed(page));
}));

searchTest('Control and K go to the field from anywhere, and no key alone does', async (page, home) => {
  await page.goto(`${home}a-to-z.html`);
  const isThere = () => fieldOf(page).evaluate((field) => field === document.activeElement);
  for (const key of ['/', 'k', 's', 'Alt+k', 'Shift+K', 'Control+Shift+K']) {
    await page.keyboard.press(key);
    assert.equal(await isThere(), false, key);
  }
  for (const keys of ['Control+k', 'Meta+k']) {
    await page.locator('main a').first().focus();
    await page.keyboard.press(keys);
    assert.ok(await isThere(), keys);
    await page.keyboard.type('k');  // Typed over what was there.
    assert.equal(await fieldOf(page).inputValue(), 'k');
  }
});

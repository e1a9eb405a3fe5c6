// The words that were found are marked where a result leads: in the target, or else in the page's lead; nowhere else.
import assert from 'node:assert/strict';
import { askProgram, searchTest, waitForResultsOf } from './support/search-site.mjs';

const query = 'quorum meeting chair';
const marksOf = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('mark')].map((mark) => ({
      text: mark.textContent,
      isInTarget: mark.closest(':target') !== null,
      isInLead: mark.closest('.lead') !== null,
    })),
  );
const matchedIn = (hit) =>
  new Set(hit.snippet_parts.filter(([, isMatch]) => isMatch).map(([text]) => text.toLowerCase()));
/// A hit that has matched words, and a fragment or none.
const findHit = (wantsFragment, text = query) =>
  askProgram(text, 200).hits.find(
    (hit) =>
      hit.url.includes('#') === wantsFragment &&
      hit.kind === (wantsFragment ? 'clause' : 'group') &&
      matchedIn(hit).size > 0,
  );
const linkOf = (page, hit) => page.locator(`[data-hit="${hit.id}"] h3 a`);

searchTest('a clause that was found has its words marked, and nothing else on its page has', async (page, home) => {
  const hit = findHit(true);
  await page.goto(`${home}search.html?q=${encodeURIComponent(query)}&show=200`);
  await waitForResultsOf(page, query);
  await linkOf(page, hit).click();
  await page.waitForURL((url) => url.hash === new URL(hit.url, home).hash);
  await page.locator(':target mark').first().waitFor();
  const marks = await marksOf(page);
  assert.ok(marks.every(({ isInTarget }) => isInTarget), 'words outside the clause are marked');
  assert.deepEqual(new Set(marks.map(({ text }) => text.toLowerCase())), matchedIn(hit));
});

searchTest('a page that was found has the words in its lead marked', async (page, home) => {
  const hit = findHit(false, 'safeguarding health');
  await page.goto(`${home}search.html?q=safeguarding%20health&show=200`);
  await waitForResultsOf(page, 'safeguarding');
  await linkOf(page, hit).click();
  await page.locator('mark').first().waitFor();
  assert.ok((await marksOf(page)).every(({ isInLead }) => isInLead));
});

searchTest('words of the address are words, whole, and no pattern or markup', async (page, home) => {
  const { url } = findHit(true);
  const [path, fragment] = url.split('#');
  await page.goto(`${home}${path}#${fragment}`);
  const before = await page.locator(':target').innerText();
  const word = /\p{L}{5,}/u.exec(before)[0];
  const words = new Set(before.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  for (const mark of [
    word,
    word.toUpperCase(),
    word.slice(0, 3),
    word.slice(2),
    '.*',
    '(',
    '|',
    'a|b~[',
    '<img src=x>',
    '',
    '~~~',
  ]) {
    await page.goto(`${home}${path}?mark=${encodeURIComponent(mark)}#${fragment}`);
    const marks = new Set((await marksOf(page)).map(({ text }) => text.toLowerCase()));
    assert.deepEqual([...marks], mark.toLowerCase().split('~').filter((each) => each !== '' && words.has(each)), mark);
    assert.equal(await page.locator(':target').innerText(), before, `${mark} changed the words`);
    assert.equal(await page.locator('img').count(), 0);
  }
  assert.equal((await marksOf(page)).length, 0);
});

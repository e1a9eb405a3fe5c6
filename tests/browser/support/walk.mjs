// A reader's way through the site: home, groups, a group, its terms, a clause, and back. Only by links.
import assert from 'node:assert/strict';
import { permalinks } from './permalinks.mjs';
import { encodePath, largestPage } from './site.mjs';

async function follow(page, address) {
  const link = page.locator(`main a[href="${address}"], header a[href="${address}"]`).filter({ visible: true }).first();
  const target = await link.evaluate((element) => element.href);
  await link.click();
  await page.waitForURL(target);
  await assertStyled(page);
}

/// Fails unless the page has its style sheets, and a font that is not the one a page without styles has.
async function assertStyled(page) {
  const { sheets, font } = await page.evaluate(() => ({
    sheets: [...document.querySelectorAll('link[rel~=stylesheet]')].map((link) => link.sheet !== null),
    font: getComputedStyle(document.body).fontFamily,
  }));
  assert.ok(sheets.length > 0 && sheets.every(Boolean), `${page.url()} has not all of its style sheets`);
  assert.notEqual(font, page.unstyledFont, `the styles do not apply on ${page.url()}`);
}

const targetIsInView = () => {
  const box = document.querySelector(':target')?.getBoundingClientRect();
  return box !== undefined && box.height > 0 && box.top < innerHeight && box.bottom > 0;
};

/// Walks the site in `folder`, which the page is to find at `home`, and comes back to where it began.
export async function walk(page, home, folder) {
  page.unstyledFont = await page.evaluate(() => getComputedStyle(document.body).fontFamily);  // Of about:blank.
  const terms = encodePath(await largestPage(folder, 'terms/'));
  const group = terms.split('/')[1].replace(/\.html$/, '');  // Its undated address, or an edition's.
  await page.goto(`${home}index.html`);
  assert.notEqual(await page.title(), '');
  await assertStyled(page);
  await follow(page, 'groups.html');
  await follow(page, `groups/${group}.html`);
  await follow(page, `../${terms}`);

  const hash = await page.evaluate(`(${permalinks})().map((link) => link.hash).at(-1)`);
  assert.ok(hash, `${terms} has no clause that links to itself`);
  await page.locator(`main [id="${decodeURIComponent(hash.slice(1))}"] a[href="${hash}"]`).first().click();
  assert.equal(page.url(), `${home}${terms}${hash}`);
  await page.waitForFunction(targetIsInView);

  for (const expected of [terms, `groups/${group}.html`, 'groups.html', 'index.html']) {
    await page.goBack();
    assert.equal(page.url(), home + expected);
    assert.ok(await page.locator('h1').isVisible());
  }
  await page.goto(`${home}${terms}${hash}`);  // As from a letter that somebody else has sent.
  await page.waitForFunction(targetIsInView);
}

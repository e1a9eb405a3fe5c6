// The search works from any web server, and from disk: from the box of a page by way of the results to a clause.
import test, { after, before } from 'node:test';
import { launchBrowser, withPage } from './support/browser.mjs';
import { followClause, searchFromBox } from './support/search-steps.mjs';
import { addressOnDisk, encodePath, largestPage, siteFolder } from './support/site.mjs';
import { webServerNames, withWebServer } from './support/web-servers.mjs';

const folder = siteFolder();
const group = encodePath(await largestPage(folder, 'groups/'));
let browser;
before(async () => { browser = await launchBrowser(); });
after(() => browser?.close());

const findClause = (home) => withPage(browser, home, {}, async (page) => {
  await page.goto(home + group);
  await searchFromBox(page, home, 'quorum');
  await followClause(page, home, 'quorum');
});

test('a reader finds a clause from disk', () => findClause(addressOnDisk(folder)));

for (const name of webServerNames) {
  test(`a reader finds a clause on ${name}`, () => withWebServer(name, folder, '/some%20folder/site/', findClause));
}

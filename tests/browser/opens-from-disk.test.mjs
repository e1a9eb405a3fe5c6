// The site works as a folder of files: from a memory stick, with no server at all.
import test, { after, before } from 'node:test';
import { launchBrowser, withPage } from './support/browser.mjs';
import { addressOnDisk, siteFolder } from './support/site.mjs';
import { walk } from './support/walk.mjs';

let browser;
before(async () => { browser = await launchBrowser(); });
after(() => browser?.close());

test('a reader gets from the home page to a clause and back, from file://', async () => {
  const home = addressOnDisk(siteFolder());
  await withPage(browser, home, {}, (page) => walk(page, home, siteFolder()));
});

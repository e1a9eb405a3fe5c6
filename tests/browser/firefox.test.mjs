// The site in Firefox: as a folder of files, and from a web server under a policy that allows no code but its own.
import test, { after, before } from 'node:test';
import { launchFirefox, withFirefoxPage } from './support/firefox.mjs';
import { followClause, searchFromBox } from './support/search-steps.mjs';
import { serve } from './support/server.mjs';
import { addressOnDisk, encodePath, largestPage, siteFolder } from './support/site.mjs';

const group = encodePath(await largestPage(siteFolder(), 'groups/'));
let browser;
let server;
before(async () => {
  browser = await launchFirefox();
  server = await serve(siteFolder(), '/some%20folder/site/');
});
after(async () => {
  await browser?.close();
  await server?.close();
});

for (const [place, homeOf] of [['disk', () => addressOnDisk(siteFolder())], ['a web server', () => server.home]]) {
  test(`Firefox finds words from the box of a page, from ${place}`, () =>
    withFirefoxPage(browser, homeOf(), async (page) => {
      await page.goto(homeOf() + group);
      await searchFromBox(page, homeOf(), 'quorum');
    }));

  test(`Firefox leads from what is found to the clause, from ${place}`, () =>
    withFirefoxPage(browser, homeOf(), (page) => followClause(page, homeOf(), 'quorum')));
}

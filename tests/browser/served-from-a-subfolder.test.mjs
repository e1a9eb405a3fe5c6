// The site works below any address of any web server, under a policy that allows no code but its own.
import test, { after, before } from 'node:test';
import { launchBrowser, withPage } from './support/browser.mjs';
import { serve } from './support/server.mjs';
import { siteFolder } from './support/site.mjs';
import { walk } from './support/walk.mjs';

let browser;
let server;
before(async () => {
  browser = await launchBrowser();
  server = await serve(siteFolder(), '/some%20folder/site/');
});
after(async () => {
  await browser?.close();
  await server?.close();
});

test('a reader gets from the home page to a clause and back, from a sub-folder of a web server', async () => {
  await withPage(browser, server.home, {}, (page) => walk(page, server.home, siteFolder()));
});

test('the address of the folder alone opens the home page', async () => {
  await withPage(browser, server.home, {}, async (page) => {
    await page.goto(server.home);
    await page.locator('h1').waitFor();
  });
});

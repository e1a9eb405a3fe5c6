// Debian's Chromium, and pages in it that are to be silent: whatever they print, raise or ask of another host is a
// failure.
import { accessSync, constants } from 'node:fs';
import { library } from './library.mjs';
import { assertNone } from './problems.mjs';

const chromiumPath = '/usr/bin/chromium';
const chromiumFlags = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
  // No name is looked up: a page that asks for another host is found out, and nothing is sent.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/// A Chromium with a profile of its own, which close() removes.
export async function launchBrowser() {
  try {
    accessSync(chromiumPath, constants.X_OK);
  } catch {
    throw new Error(`Chromium is missing: there is no program ${chromiumPath} (Debian package chromium)`);
  }
  const { chromium } = await library('playwright-core');
  return chromium.launch({ executablePath: chromiumPath, args: chromiumFlags });
}

/// Opens a page and gives it to `use`. Fails if the page printed to the console, raised an error, opened a dialog,
/// could not load something, or asked for anything that does not begin with `home`. `options` are those of a browser
/// context; what matches `expected` is no failure: a test that takes a file away has to let the browser say so.
export async function withPage(browser, home, options, use, expected = undefined) {
  const context = await browser.newContext(options);
  const troubles = [];
  const page = await context.newPage();
  watch(page, home, troubles);
  try {
    await use(page);
    await page.title();  // What the browser has still to tell comes before its answer.
  } catch (error) {
    if (troubles.length > 0) error.message += `\nthe page had said:\n  ${troubles.join('\n  ')}`;
    throw error;
  } finally {
    await context.close();
  }
  assertNone(troubles.filter((line) => !expected?.test(line)), 'messages, errors and foreign requests');
}

function watch(page, home, troubles) {
  const note = (what) => troubles.push(`${what} (on ${page.url()})`);
  page.on('console', (message) => note(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => note(`error: ${error.message}`));
  page.on('crash', () => note('the page crashed'));
  page.on('popup', () => note('a window opened'));
  page.on('dialog', (dialog) => {
    note(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(home)) note(`asked for ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    // A page that is left before all of it is there breaks its requests off.
    if (request.failure().errorText !== 'net::ERR_ABORTED') note(`${request.failure().errorText} for ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) note(`status ${response.status()} for ${response.url()}`);
  });
}

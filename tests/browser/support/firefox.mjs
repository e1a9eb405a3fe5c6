// Debian's Firefox, and pages in it that are to be silent, as those of browser.mjs.
import { accessSync, constants } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { library } from './library.mjs';
import { assertNone } from './problems.mjs';

const firefoxPath = '/usr/bin/firefox-esr';
const preferences = {
  // As readers have it, and the library has not: files on disk are strangers to each other.
  'security.fileuri.strict_origin_policy': true,
  // All but loopback goes to a proxy that is not there: a page that asks for another host is found out, and nothing is
  // sent.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  // Firefox itself is to ask for nothing either. It heeds this only with the variable below.
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
};
const variables = { MOZ_REMOTE_SETTINGS_DEVTOOLS: '1', MOZ_CRASHREPORTER_DISABLE: '1' };

/// A Firefox with a home and a profile of its own, which close() removes.
export async function launchFirefox() {
  try {
    accessSync(firefoxPath, constants.X_OK);
  } catch {
    throw new Error(`Firefox is missing: there is no program ${firefoxPath} (Debian package firefox-esr)`);
  }
  const { default: puppeteer } = await library('puppeteer-core');
  const home = await mkdtemp(join(tmpdir(), 'remit-firefox-'));
  const removeHome = () => rm(home, { recursive: true, force: true, maxRetries: 5 });
  try {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: firefoxPath,
      headless: true,
      protocol: 'webDriverBiDi',
      env: { ...process.env, ...variables, HOME: home },
      defaultViewport: { width: 1280, height: 900 },
      extraPrefsFirefox: preferences,
    });
    return { newPage: () => browser.newPage(), close: () => browser.close().finally(removeHome) };
  } catch (error) {
    await removeHome();
    throw error;
  }
}

/// Opens a page and gives it to `use`. Fails if the page printed to the console, raised an error, opened a dialog,
/// could not load something, or asked for anything that does not begin with `home`.
export async function withFirefoxPage(browser, home, use) {
  const troubles = [];
  const page = await browser.newPage();
  watch(page, home, troubles);
  try {
    await use(page);
    await page.title();  // What the browser has still to tell comes before its answer.
  } catch (error) {
    if (troubles.length > 0) error.message += `\nthe page had said:\n  ${troubles.join('\n  ')}`;
    throw error;
  } finally {
    await page.close();
  }
  assertNone(troubles, 'messages, errors and foreign requests');
}

function watch(page, home, troubles) {
  const note = (what) => troubles.push(`${what} (on ${page.url()})`);
  page.on('console', (message) => note(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => note(`error: ${error.message}`));
  page.on('popup', () => note('a window opened'));
  page.on('dialog', (dialog) => {
    note(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  page.on('request', (request) => {
    // Firefox draws the arrow of a menu from a font of its own, which stands in such an address.
    if (!request.url().startsWith(home) && !request.url().startsWith('data:font/')) note(`asked for ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    // A page that is left before all of it is there breaks its requests off.
    if (request.failure().errorText !== 'NS_BINDING_ABORTED') {
      note(`${request.failure().errorText} for ${request.url()}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400) note(`status ${response.status()} for ${response.url()}`);
  });
}

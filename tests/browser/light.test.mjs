// A page is small and there at once: few bytes, one style sheet to wait for, no font to load, and nothing that moves
// what is read.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { gzipSync } from 'node:zlib';
import { launchBrowser, withPage } from './support/browser.mjs';
import { assertNone } from './support/problems.mjs';
import { serve } from './support/server.mjs';
import { encodePath, largestPage, onePageOfEachKind, siteFolder } from './support/site.mjs';

const mostBytes = 30_000;
const folder = siteFolder();
let browser;
let server;
before(async () => {
  browser = await launchBrowser();
  server = await serve(folder);
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/// Opens every kind of page and gives `look` each of them, with its path.
const onEveryKind = (options, look) => withPage(browser, server.home, options, async (page) => {
  for (const path of await onePageOfEachKind(folder)) {
    await page.goto(server.home + encodePath(path));
    await look(page, path);
  }
});

test(`the largest group page is at most ${mostBytes} bytes, compressed, with all that it loads`, async () => {
  const path = await largestPage(folder, 'groups/');
  const asked = new Set();
  await withPage(browser, server.home, {}, async (page) => {
    page.on('request', (request) => asked.add(decodeURIComponent(request.url().slice(server.home.length))));
    await page.goto(server.home + encodePath(path), { waitUntil: 'networkidle' });
    // Without a window no icon is shown, and Chromium does not ask for it.
    asked.add(
      await page.evaluate((home) => document.querySelector('link[rel=icon]').href.slice(home.length), server.home),
    );
  });
  const sizes = await Promise.all(
    [...asked].map(async (name) => [gzipSync(await readFile(join(folder, name)), { level: 9 }).length, name]),
  );
  const lines = sizes.map((size) => size.join(' ')).join('\n');
  for (const ending of ['.html', '.css', '.js', '.svg']) {
    assert.ok(
      [...asked].some((name) => name.endsWith(ending)),
      `no ${ending} among:\n${lines}`,
    );
  }
  const sum = sizes.reduce((bytes, [size]) => bytes + size, 0);
  assert.ok(sum <= mostBytes, `they are ${sum} bytes:\n${lines}`);
});

test('every kind of page waits for one style sheet in its head and for nothing else, and has no font', async () => {
  const problems = [];
  await onEveryKind({}, async (page, path) => {
    const { waitedFor, fonts } = await page.evaluate(() => {
      const resources = performance.getEntriesByType('resource');
      return {
        waitedFor: resources
          .filter(({ renderBlockingStatus }) => renderBlockingStatus === 'blocking')
          .map(({ name }) => name),
        fonts: document.fonts.size + resources.filter(({ name }) => /\.(woff2?|[ot]tf)$/.test(name)).length,
      };
    });
    if (waitedFor.length !== 1 || !waitedFor[0].endsWith('.css')) {
      problems.push(`${path}: waits for ${waitedFor.join(', ') || 'nothing'}`);
    }
    if (fonts > 0) problems.push(`${path}: ${fonts} fonts`);
  });
  assertNone(problems, 'things to wait for');
});

/// What moved, in lines. Runs in the page.
const shifts = () =>
  new Promise((done) => {
    const seen = [];
    new PerformanceObserver((list) => seen.push(...list.getEntries())).observe({
      type: 'layout-shift',
      buffered: true,
    });
    const name = ({ node }) => `<${node?.localName} class="${node?.className}">`;
    const line = ({ value, sources }) => `${value.toFixed(4)} at ${sources.map(name).join(', ')}`;
    requestAnimationFrame(() => setTimeout(() => done(seen.map(line)), 50));  // One more picture, and its report.
  });

for (const width of [360, 1280]) {
  test(`at ${width} pixels nothing moves while a page loads`, async () => {
    const problems = [];
    await onEveryKind({ viewport: { width, height: 800 } }, async (page, path) => {
      problems.push(...(await page.evaluate(shifts)).map((shift) => `${path}: ${shift}`));
    });
    assertNone(problems, 'things that move');
  });
}

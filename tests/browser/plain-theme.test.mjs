// Kent's site with themes/plain: other templates over the same views give pages as good as the default theme's.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { plainSite } from './support/plain-site.mjs';
import { assertNone } from './support/problems.mjs';
import { elementsNamed, faultsOfAll, readSite, shownElement } from './support/read-site.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const site = plainSite();

// The tests of a whole site, on this one: good HTML, every link, no sideways scrolling at 320 pixels, nothing from
// elsewhere.
for (const name of ['html-validate', 'links', 'narrow', 'self-contained']) {
  test(`${name}.test.mjs passes with the plain theme`, () => {
    // The tests are to run by themselves, not as part of this one.
    const { NODE_TEST_CONTEXT, ...environment } = process.env;
    const run = spawnSync(process.execPath, ['--test', join(here, `${name}.test.mjs`)], {
      env: { ...environment, REMIT_SITE: site.folder },
      encoding: 'utf8',
    });
    assert.equal(run.status, 0, run.stdout + run.stderr);
    assert.match(run.stdout, /^# pass [1-9]/m);
  });
}

test('no page has a script, a form or more than one style sheet', async () => {
  const { pages } = await readSite(site.folder);
  assert.ok(pages.size > 300);
  assertNone(faultsOfAll(pages, (page) => {
    const sheets = elementsNamed(page, 'link').filter((link) => link.attributes.get('rel') === 'stylesheet');
    const unwanted = ['script', 'style', 'form', 'noscript', 'template'].flatMap((name) => elementsNamed(page, name));
    return [...unwanted, ...sheets.slice(1)].map(shownElement);
  }), 'elements that a plain page does without');
});

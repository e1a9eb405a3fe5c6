// Kent's site with themes/plain, built by the program under test (REMIT).
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/// An object whose `folder` is the site's while the tests of the file run.
export function plainSite() {
  const site = {};
  let parent;
  before(async () => {
    parent = await mkdtemp(join(tmpdir(), 'remit-plain-'));
    site.folder = join(parent, 'public');
    const run = spawnSync(
      process.env.REMIT,
      ['build', join(root, 'site-src'), '-o', site.folder, '--theme', join(root, 'themes/plain')],
      { encoding: 'utf8' },
    );
    assert.equal(run.status, 0, run.stderr);
  });
  after(() => rm(parent, { recursive: true, force: true }));
  return site;
}

// Runs the program under test (REMIT) on a site made for one test.
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { toml } from './toml.mjs';

/// `sources` maps paths to what stands there: an object becomes TOML, a text is written as it is. Builds the site in a
/// temporary folder with the `options`, gives `use` {status, printed, site, build}, and removes the folder.
/// `build(options)` builds it again, with others.
export async function withBuiltSite(sources, use, options = []) {
  const program = process.env.REMIT;
  if (!program) throw new Error('REMIT is to name the program');
  const folder = await mkdtemp(join(tmpdir(), 'remit-browser-'));
  try {
    for (const [path, content] of Object.entries(sources)) {
      const file = join(folder, 'site-src', path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, typeof content === 'string' ? content : `${toml(content)}\n`);
    }
    const site = join(folder, 'public');
    const build = (others) => {
      const run = spawnSync(program, ['build', join(folder, 'site-src'), '-o', site, ...others], { encoding: 'utf8' });
      if (run.error) throw new Error(`${program} cannot be run: ${run.error.message}`);
      return { status: run.status, printed: run.stdout + run.stderr, site };
    };
    await use({ ...build(options), build });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

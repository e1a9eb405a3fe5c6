// Lighthouse over five kinds of pages, on a telephone and at a desk; started by ../run at the project's root.
// ../README.md explains it.
import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { launch } from 'chrome-launcher';
import lighthouse, { desktopConfig } from 'lighthouse';
import { encodePath, largestPage } from '../../browser/support/site.mjs';
import { serveCounting } from '../search/server.mjs';

const folder = resolve('build/bench/lighthouse');
const settings = { 'telephone': undefined, 'desk': desktopConfig };
const goals = { 'performance': 98, 'accessibility': 100, 'best-practices': 100, 'seo': 100 };
const rounds = Number(process.env.ROUNDS ?? 3);

const say = (text) => process.stderr.write(`${text}\n`);
const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

/// The site of Kent, built anew.
async function build() {
  await rm(folder, { recursive: true, force: true });
  const { status, stderr, error } = spawnSync(process.env.REMIT, ['build', 'site-src', '-o', folder], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the site could not be built: ${error?.message ?? stderr}`);
}

/// Lighthouse's result for an address, from a browser of its own. On a busy machine a page may not be painted in time;
/// that is no score, and the page is looked at again.
async function look(address, config) {
  for (let tries = 0; tries < 3; ++tries) {
    const result = await lookOnce(address, config);
    if (Object.values(result.categories).every(({ score }) => score !== null)) return result;
    say(`   no score: ${result.runtimeError?.message ?? 'Lighthouse does not say why'}`);
  }
  throw new Error(`Lighthouse gave no score for ${address} three times`);
}

async function lookOnce(address, config) {
  const chrome = await launch({
    chromePath: '/usr/bin/chromium',
    chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu'],
  });
  try {
    const flags = { port: chrome.port, onlyCategories: Object.keys(goals), logLevel: 'error' };
    return (await lighthouse(address, flags, config)).lhr;
  } finally {
    chrome.kill();
  }
}

/// What takes points from a category, as Lighthouse says it.
const lossesOf = ({ audits }, { auditRefs }) => auditRefs
  .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1)
  .map(({ id }) => `${audits[id].title} (${id})${audits[id].displayValue ? `: ${audits[id].displayValue}` : ''}`);

await build();
const pages = [
  'index.html',
  await largestPage(folder, 'groups/'),
  await largestPage(folder, 'terms/'),
  'membership.html',
  'structure.html',
];
const server = await serveCounting(folder);
const rows = [];
const losses = new Set();
for (const path of pages) {
  for (const [where, config] of Object.entries(settings)) {
    say(`== ${path}, ${where}`);
    const results = [];
    for (let round = 0; round < rounds; ++round) results.push(await look(server.home + encodePath(path), config));
    const scores = Object.keys(goals).map((name) =>
      median(results.map(({ categories }) => Math.round(100 * categories[name].score))),
    );
    rows.push([path, where, ...scores]);
    for (const name of Object.keys(goals)) {
      for (const line of lossesOf(results[0], results[0].categories[name])) {
        losses.add(`${path}, ${where}, ${name}: ${line}`);
      }
    }
  }
}
await server.close();

const line = (cells) => `| ${cells.join(' | ')} |`;
console.log(
  [
    line(['page', 'where', ...Object.keys(goals)]),
    line(['---', '---', ...Object.keys(goals).map(() => '---')]),
    ...rows.map(line),
  ].join('\n'),
);
if (losses.size > 0) console.log(`\nWhat takes points (of the first round):\n${[...losses].join('\n')}`);
const missed = rows.filter(([, , ...scores]) => scores.some((score, at) => score < Object.values(goals)[at]));
if (missed.length > 0) {
  say(
    `${missed.length} of ${rows.length} do not reach the goals: ${Object.entries(goals)
      .map(([name, goal]) => `${name} ${goal}`)
      .join(', ')}`,
  );
  process.exitCode = 1;
}

// Measures the search in the page beside its peers, in one browser, in turn; started by ../run at the project's root.
// ../README.md explains it.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { launchBrowser } from '../../browser/support/browser.mjs';
import { addressOnDisk } from '../../browser/support/site.mjs';
import { prepare } from './prepare.mjs';
import { report } from './report.mjs';
import { serveCounting } from './server.mjs';

const folder = resolve('build/bench/search');
const engines = ['Remit', 'Pagefind', 'MiniSearch', 'MiniSearch p+f', 'lunr'];
const firstQuery = 'child sexual exploitation';  // Every engine finds ten pages or more.
const freshReaders = 9;
const rounds = Number(process.env.ROUNDS ?? 9);

const say = (text) => process.stderr.write(`${text}\n`);
const inOrder = (numbers) => [...numbers].sort((a, b) => a - b);
const median = (numbers) => inOrder(numbers)[numbers.length >> 1];
const percentile = (numbers, share) => inOrder(numbers)[Math.ceil(numbers.length * share) - 1];

// The first forty, so that figures compare with those that are written down.
async function readQuestions() {
  const lines = (await readFile('tests/search/queries.tsv', 'utf8'))
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  return lines.slice(0, 40).map((line) => {
    const [query, groups] = line.split('\t');
    return { query, groups: groups.split('|') };
  });
}

/// A page of a reader who was never here, at the site's front page, which every engine has to start from.
async function open(browser, home) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${home}index.html`, { waitUntil: 'load' });
  await page.addScriptTag({ url: `${home}peers/in-page.js` });
  await pause();
  return page;
}

const pause = () => new Promise((done) => { setTimeout(done, 100); });

/// What the first focus and the first query take: {ready, first, requests, before}.
async function measureFirst(browser, server, name) {
  server.log.length = 0;
  const page = await open(browser, server.home);
  const before = server.log.splice(0).filter(({ path }) => /search|marks/.test(path));
  const ready = await page.evaluate((engine) => bench.load(engine), name);
  const [first] = await page.evaluate(([engine, query]) => bench.times(engine, [query]), [name, firstQuery]);
  if (name === 'Remit') {  // What the page itself asks for to show a result counts as well.
    await page.locator('input[type=search]').pressSequentially(firstQuery);
    await page.locator('[role=listbox] [role=option] mark').first().waitFor();
  }
  await pause();
  const requests = server.log.splice(0);
  await page.context().close();
  return { ready, first, requests, before };
}

async function measureFirsts(browser, server) {
  const found = Object.fromEntries(engines.map((name) => [name, []]));
  for (let reader = 0; reader <= freshReaders; ++reader) {
    for (const name of engines) {
      const one = await measureFirst(browser, server, name);
      if (reader > 0) found[name].push(one);  // The very first wakes the browser and the server up.
    }
  }
  return found;
}

async function measureQueries(browser, home, questions) {
  const queries = questions.map(({ query }) => query);
  const keystrokes = queries.flatMap((query) => Array.from(query, (_, at) => query.slice(0, at + 1)));
  const found = {};
  for (const name of engines) {
    const page = await open(browser, home);
    await page.evaluate((engine) => bench.load(engine), name);
    const answers = await page.evaluate(([engine, all]) => bench.answers(engine, all), [name, queries]);
    found[name] = { page, answers };
  }
  /// The median over `count` rounds, the engines in turn, of each query's time; one round before does not count.
  async function measureRounds(what, count, all) {
    const times = Object.fromEntries(engines.map((name) => [name, []]));
    for (let round = 0; round <= count; ++round) {
      for (const name of engines) {
        const { page } = found[name];
        await page.bringToFront();
        const these = await page.evaluate(([engine, asked]) => bench.times(engine, asked), [name, all]);
        if (round > 0) times[name].push(these);
      }
    }
    for (const name of engines) found[name][what] = all.map((_, at) => median(times[name].map((these) => these[at])));
  }
  await measureRounds('times', rounds, queries);
  await measureRounds('typed', 3, keystrokes);
  for (const name of engines) await found[name].page.context().close();
  return found;
}

/// Whether the answers from file:// are those that the server's copy gave: {disk}, and with "no" the reason.
async function tryFromDisk(browser, name, questions, expected) {
  const page = await open(browser, addressOnDisk(folder));
  try {
    await page.evaluate((engine) => bench.load(engine), name);
    const answers = await page.evaluate(
      ([engine, all]) => bench.answers(engine, all),
      [name, questions.map(({ query }) => query)],
    );
    return { disk: JSON.stringify(answers) === JSON.stringify(expected) ? 'yes' : 'other answers' };
  } catch (error) {
    return { disk: 'no', reason: error.message.split('\n')[0].replace(/^page\.evaluate: |: file:\S+/g, '') };
  } finally {
    await page.context().close();
  }
}

/// How many questions have a right group at place 1 to `places` among the groups of the first ten results.
function countRight(questions, answers, places) {
  const groupOf = (address) => /^(?:groups\/([^/]+)\.html|terms\/([^/]+)\/)/.exec(address)?.slice(1).find(Boolean);
  return questions.filter(({ groups }, at) => {
    const distinct = [...new Set(answers[at].map(groupOf).filter(Boolean))];
    return distinct.slice(0, places).some((group) => groups.includes(group));
  }).length;
}

const sum = (requests) => requests.reduce((bytes, request) => bytes + request.bytes, 0);

async function measureAll(browser, server) {
  const questions = await readQuestions();
  say(`== first focus: ${freshReaders} fresh contexts each`);
  const firsts = await measureFirsts(browser, server);
  say(`== ${questions.length} questions: ${rounds} rounds after one`);
  const asked = await measureQueries(browser, server.home, questions);
  say('== from file://');
  const figures = {};
  for (const name of engines) {
    const { answers, times, typed } = asked[name];
    figures[name] = {
      bytes: median(firsts[name].map(({ requests }) => sum(requests))),
      requests: firsts[name][0].requests,
      before: firsts[name][0].before,
      ready: median(firsts[name].map(({ ready }) => ready)),
      first: median(firsts[name].map(({ first }) => first)),
      answered: median(firsts[name].map(({ ready, first }) => ready + first)),
      p50: percentile(times, 0.5),
      p95: percentile(times, 0.95),
      typed: percentile(typed, 0.95),
      one: countRight(questions, answers, 1) / questions.length,
      three: countRight(questions, answers, 3) / questions.length,
      empty: answers.filter((results) => results.length === 0).length,
      ...await tryFromDisk(browser, name, questions, answers),
    };
  }
  return figures;
}

say('== building the site and the indexes');
await prepare(folder);
const server = await serveCounting(folder);
const browser = await launchBrowser();
try {
  const isMet = report(await measureAll(browser, server));
  process.exitCode = isMet ? 0 : 1;
} finally {
  await browser.close();
  await server.close();
}

// The engine in the page answers as the native library does, to the letter: the same index, the same requests, the same
// JSON.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import test from 'node:test';
import { makeEngine, readPacked, searchFiles } from './support/engine.mjs';
import { hostile, makeRequests } from './support/requests.mjs';

const { REMIT_SITE: site, REMIT_ANSWERS: native } = process.env;
const files = await searchFiles(site);
const engine = await makeEngine(await readPacked(site, files.engine));
assert.deepEqual(engine.open(await readPacked(site, files.index)), { good: true, answer: '' });

const hex = (bytes) => (bytes.length === 0 ? '-' : Buffer.from(bytes).toString('hex'));

function answersOfLibrary(requests) {
  const lines = requests.map(
    ({ query, offset, limit, hitsPerGroup, completing, choices }) =>
      `${offset} ${limit} ${hitsPerGroup} ${Number(completing)} ${hex(query)} ${hex(choices)}`,
  );
  const output = execFileSync(native, [join(site, 'search/index.xapian')], {
    input: `${lines.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  return output.trimEnd().split('\n');
}

test('the engine in the page gives the answers of the native library', async () => {
  const requests = await makeRequests();
  assert.ok(requests.length >= 500, `only ${requests.length} requests`);
  const [labels, ...expected] = answersOfLibrary(requests);
  assert.equal(engine.labels().answer, labels);
  assert.equal(expected.length, requests.length);
  let withHits = 0, withSuggestion = 0;
  requests.forEach(({ query, ...options }, number) => {
    const { good, answer } = engine.search(query, options);
    assert.ok(good, `${query.toString('utf8', 0, 80)}: ${answer}`);
    assert.deepEqual(
      JSON.parse(answer),
      JSON.parse(expected[number]),
      `${query.toString('utf8', 0, 80)} ${JSON.stringify(options)}`,
    );
    assert.equal(answer, expected[number]);
    const { hits, suggestion } = JSON.parse(answer);
    if (hits.length > 0) ++withHits;
    if (suggestion !== null) ++withSuggestion;
  });
  // Empty answers are easily equal.
  assert.ok(withHits > requests.length / 2, `${withHits} of ${requests.length} have hits`);
  assert.ok(withSuggestion > 50, `${withSuggestion} have a suggestion`);
  console.log(`${requests.length} requests, ${withHits} with hits, ${withSuggestion} with a suggestion, all equal`);
});

test('memory does not grow with the number of searches', () => {
  const ask = () => { for (const query of hostile) engine.search(Buffer.from(query)); };
  ask();
  const before = engine.memory();
  for (let round = 0; round < 20; ++round) ask();
  assert.equal(engine.memory(), before);
});

test('an index that is none is refused with a reason, and the engine lives on', async () => {
  const index = await readPacked(site, files.index);
  const changed = (at, byte) => { const copy = Buffer.from(index); copy[at] = byte; return copy; };
  const refused = async (bytes, reason) => {
    const { good, answer } = engine.open(bytes);
    assert.equal(good, false);
    assert.match(answer, reason);
    assert.deepEqual(engine.search(Buffer.from('quorum')), { good: false, answer: 'no search index is open' });
    assert.equal(engine.labels().good, false);
  };
  await refused(Buffer.alloc(0), /not a search index/);
  await refused(Buffer.from('<!DOCTYPE html>'), /not a search index/);
  await refused(index.subarray(0, index.length >> 1), /cut short or damaged/);
  await refused(changed(index.length >> 1, index[index.length >> 1] ^ 1), /cut short or damaged/);
  await refused(changed(19, 0x31), /another version/);
  await refused(await readPacked(site, files.engine), /not a search index/);
  assert.equal(engine.open(index).good, true);
  assert.equal(engine.search(Buffer.from('quorum')).good, true);
});

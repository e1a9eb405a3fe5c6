// Every page under html-validate, with its presets for good HTML and for accessibility.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { library } from './support/library.mjs';
import { assertNone } from './support/problems.mjs';
import { listPages, siteFolder } from './support/site.mjs';

const { HtmlValidate } = await library('html-validate');

const configuration = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // A clause is linked to by its printed number, "3.5"; HTML takes any id without white space.
    'valid-id': ['error', { relaxed: true }],
    // Titles hold the names of groups and documents as they are.
    'long-title': 'off',
    // Only what comes from another host needs a digest, and nothing does; from file:// a digest would stop the file.
    'require-sri': ['error', { target: 'crossorigin' }],
    // ARIA lets lists and other elements with a role of their own have a name.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
  },
};

test('html-validate finds no fault in any page', async () => {
  const folder = siteFolder();
  const validator = new HtmlValidate(configuration);
  const problems = [];
  for (const path of await listPages(folder)) {
    const report = await validator.validateString(await readFile(join(folder, path), 'utf8'), path);
    for (const { messages } of report.results) {
      for (const { line, column, message, ruleId } of messages) {
        problems.push(`${path}:${line}:${column}: ${message} [${ruleId}]`);
      }
    }
  }
  assertNone(problems, 'faults');
});

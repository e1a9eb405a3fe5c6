// Lists of problems, shown whole lines at a time instead of as a difference between arrays.
import assert from 'node:assert/strict';

const mostShown = 40;

/// Fails unless `problems` (lines) is empty; `what` completes "there were to be no …".
export function assertNone(problems, what) {
  if (problems.length === 0) return;
  const shown = problems.slice(0, mostShown).map((line) => `  ${line}`);
  if (problems.length > mostShown) shown.push(`  … and ${problems.length - mostShown} more`);
  assert.fail(`there were to be no ${what}, but there are ${problems.length}:\n${shown.join('\n')}`);
}

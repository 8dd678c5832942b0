import { expect, test } from 'vitest';
import { summarise } from '../../../src-main/engine/report/summarise.ts';
import { accountRun } from '../../../src-main/headless/cli/account-run.ts';
import { summaryLines } from '../../../src-main/headless/cli/text/summary-lines.ts';
import { tallyLines } from '../../../src-main/headless/cli/text/tally-lines.ts';

const one = (state: 'done' | 'skipped' | 'paused') => ({ state, size: 1, sentBytes: 1, resentBytes: 0 });
const tally = { given: 6, toSend: 2, skipped: 1, refused: 1, left: 2 };

test('every file given is in the summary once, those that became no transfer too', () => {
  const told = accountRun(summarise([one('done'), one('paused'), one('skipped')], 1), tally);
  expect(told).toMatchObject({ given: 6, total: 3, done: 1, paused: 1, skipped: 1, refused: 1, left: 2 });
  expect(summaryLines(told)[0]).toBe(
    '6 files: 1 in the store, 1 safe before, 1 paused, 1 kept back, 2 left here.',
  );
});

test('what was to go and became no transfer is left here, never dropped', () => {
  const told = accountRun(summarise([one('done')], 1), tally);
  expect(told).toMatchObject({ given: 6, total: 1, refused: 1, left: 4 });
});

test('what another command put into the run was given to it too', () => {
  const told = accountRun(
    summarise(
      [1, 2, 3, 4].map(() => one('done')),
      1,
    ),
    tally,
  );
  expect(told).toMatchObject({ given: 7, total: 4, refused: 1, left: 2 });
});

test('where nothing goes it is said what became of the files', () => {
  const told = accountRun(summarise([], 0), { given: 3, toSend: 0, skipped: 0, refused: 1, left: 2 });
  expect(summaryLines(told)).toEqual(['Nothing to send.', '3 files: 1 kept back, 2 left here.']);
  expect(summaryLines(accountRun(summarise([], 0), { ...tally, given: 0, refused: 0, left: 0 }))).toEqual([
    'Nothing to send.',
  ]);
});

test('a look without sending says where each would go', () => {
  expect(tallyLines(tally)).toEqual(['6 files given: 2 can go, 1 safe before, 1 kept back, 2 left here.']);
  expect(tallyLines({ given: 1, toSend: 1, skipped: 0, refused: 0, left: 0 })).toEqual([]);
});

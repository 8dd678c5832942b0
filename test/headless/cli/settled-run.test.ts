import { expect, test } from 'vitest';
import { waitReasons } from '../../../src-main/contract/transfer-state.ts';
import { settledRun } from '../../../src-main/headless/cli/settled-run.ts';
import { transferRow } from '../../support/transfer-row.ts';

test.each(waitReasons.map((reason) => [reason, ['fresh-url', 'key', 'decision'].includes(reason) ? 1 : 0]))(
  'waiting for %s counts %i as needing a person',
  (reason, count) => {
    const row = transferRow({ state: 'waiting', waiting: { for: reason as 'key', until: null } });
    expect(settledRun([row], 0).needPerson).toBe(count);
  },
);

test('counts what failed, what the portal has not confirmed and what was not sent, and nothing else', () => {
  const states = [
    'done',
    'available',
    'failed',
    'failed',
    'unconfirmed',
    'skipped',
    'cancelled',
    'paused',
    'queued',
  ] as const;
  const rows = states.map((state) => transferRow({ state }));
  expect(settledRun(rows, 2)).toEqual({ failed: 2, needPerson: 2, unpaired: 2, unconfirmed: 1 });
});

import { describe, expect, test } from 'vitest';
import { exitCode, type Settled } from '../../../src-main/headless/cli/exit-code.ts';

const clean: Settled = { failed: 0, needPerson: 0, unpaired: 0, unconfirmed: 0 };

describe('the exit code', () => {
  test.each([
    ['refused before anything was sent', { kind: 'refused' }, 2],
    ['interrupted by Ctrl-C', { kind: 'interrupted', signal: 'SIGINT' }, 130],
    ['told to end', { kind: 'interrupted', signal: 'SIGTERM' }, 143],
    ['everything where it belongs', { kind: 'settled', ...clean }, 0],
    ['one failed', { kind: 'settled', ...clean, failed: 1 }, 1],
    ['one needs a person', { kind: 'settled', ...clean, needPerson: 1 }, 3],
    ['a recognised file is unpaired', { kind: 'settled', ...clean, unpaired: 1 }, 3],
    ['the portal has not confirmed', { kind: 'settled', ...clean, unconfirmed: 1 }, 4],
    ['failed before all else', { kind: 'settled', failed: 1, needPerson: 1, unpaired: 1, unconfirmed: 1 }, 1],
    ['a person before the portal', { kind: 'settled', ...clean, needPerson: 1, unconfirmed: 1 }, 3],
    ['unpaired before the portal', { kind: 'settled', ...clean, unpaired: 2, unconfirmed: 1 }, 3],
  ] as const)('%s: %o is %i', (_, ending, code) => {
    expect(exitCode(ending)).toBe(code);
  });
});

import { describe, expect, test } from 'vitest';
import type { TransferStateKind, Verified } from '../../../../src-main/contract/transfer-state.ts';
import { stateWords } from '../../../../src-main/headless/cli/text/state-words.ts';

const words = (state: TransferStateKind, verified: Verified | null = null): string =>
  stateWords({ state, waiting: null, verified });

describe('the words for a state', () => {
  test.each([
    ['done', 'md5', 'Safe (md5)'],
    ['done', 'crc64nvme', 'Safe (crc64nvme)'],
    ['done', 'none', 'Sent, not verifiable here'],
    ['following', 'md5', 'Safe (md5); Lizard is taking it'],
    ['available', 'md5', 'In Lizard'],
    ['available', 'none', 'In Lizard, not verifiable here'],
    ['unconfirmed', 'none', 'Sent, not verifiable here; Lizard has not confirmed it yet'],
    ['failed', null, 'Failed'],
  ] as const)('%s with %s reads "%s"', (state, verified, expected) => {
    expect(words(state, verified)).toBe(expected);
  });

  test('what could not be compared is never called safe', () => {
    for (const state of ['done', 'following', 'available', 'unconfirmed'] as const)
      for (const verified of ['none', null] as const)
        if (state !== 'available') expect(words(state, verified)).not.toMatch(/Safe/);
  });

  test.each([
    ['fresh-url', 'Needs a fresh URL'],
    ['key', 'Needs your key'],
    ['decision', 'Needs your decision'],
    ['network', 'Waiting for the network'],
  ] as const)('waiting for %s reads "%s"', (reason, expected) => {
    expect(stateWords({ state: 'waiting', waiting: { for: reason, until: null }, verified: null })).toBe(
      expected,
    );
  });
});

import { expect, test } from 'vitest';
import { liveTransfer } from '../../../src-main/engine/book/live-transfer.ts';
import type { Target } from '../../../src-main/engine/ports/target.ts';
import { namedTransfers } from '../../../src-main/engine/run/named-transfers.ts';
import { sampleRecord } from '../../support/ledger-samples.ts';

const target: Target = {
  object: 'http://127.0.0.1/a',
  refreshes: false,
  expiresAt: null,
  put: () => Promise.reject(new Error('Nothing is sent here.')),
};
const all = new Map(
  ['abc-1', 'abc-2', 'abc', 'xyz'].map((id) => [id, liveTransfer(sampleRecord(id), [], target)]),
);

test.each<[string[], string[], string[]]>([
  [['xyz'], ['xyz'], []],
  [['x'], ['xyz'], []],
  [['abc'], ['abc'], []],
  [['abc-2', 'x'], ['abc-2', 'xyz'], []],
  [['x', 'xy', 'xyz'], ['xyz'], []],
  [['ab'], [], ['ambiguous']],
  [['q'], [], ['not-found']],
  [[''], [], ['not-found']],
  [['q', 'x', 'abc-'], ['xyz'], ['not-found', 'ambiguous']],
])('%j means %j, refused %j', (names, found, codes) => {
  const { transfers, refused } = namedTransfers(names, all);
  expect(transfers.map(({ record }) => record.id)).toEqual(found);
  expect(refused.map(({ failure }) => failure.code)).toEqual(codes);
});

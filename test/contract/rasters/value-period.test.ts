import { expect, test } from 'vitest';
import { unitShort } from '../../../src-main/contract/rasters/unit-short.ts';
import { valuePeriod } from '../../../src-main/contract/rasters/value-period.ts';

const [first, last] = ['2024-01-01T01:00:00Z', '2024-01-01T02:00:00.784912Z'];
const epoch = '1970-01-01T00:00:00Z';

test('a period, a moment, and the beginning of 1970, which is the portal’s word for none', () => {
  expect(valuePeriod(first, last)).toEqual({ kind: 'period', from: first, to: last });
  expect(valuePeriod(first, first)).toEqual({ kind: 'moment', at: first });
  expect(valuePeriod(null, last)).toEqual({ kind: 'moment', at: last });
  expect(valuePeriod(epoch, epoch)).toEqual({ kind: 'undated' });
  expect(valuePeriod(epoch, last)).toEqual({ kind: 'period', from: epoch, to: last });
  expect(valuePeriod(null, null)).toEqual({ kind: 'undated' });
});

test.each([
  ['metre', 'm'],
  ['degree', '°'],
  ['US survey foot', 'ftUS'],
  ['Gold Coast foot', 'Gold Coast foot'],
])('%s is written %s', (unit, mark) => {
  expect(unitShort(unit)).toBe(mark);
});

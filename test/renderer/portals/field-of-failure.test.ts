import { expect, test } from 'vitest';
import type { FailureCode } from '../../../src-main/contract/failure.ts';
import { portalAddress } from '../../../src-main/app/portals/portal-address.ts';
import { checkedKey } from '../../../src-main/app/portals/checked-key.ts';
import { SluiceError } from '../../../src-main/contract/sluice-error.ts';
import { fieldOfFailure } from '../../../src-renderer/views/portals/field-of-failure.ts';

/** Where the sentence of what the program really throws would stand. */
function fieldOf(check: () => unknown): string {
  try {
    check();
  } catch (error) {
    if (error instanceof SluiceError) return fieldOfFailure(error.toFailure());
    throw error;
  }
  return 'nothing was refused';
}
const code = (given: FailureCode) => fieldOfFailure({ code: given, message: 'It says so.' });

test('a sentence stands beside what has to be changed', () => {
  expect(fieldOf(() => portalAddress('no portal'))).toBe('address');
  expect(fieldOf(() => portalAddress('ftp://demo.lizard.net'))).toBe('address');
  expect(fieldOf(() => checkedKey('two words'))).toBe('key');
  expect(code('unauthorised')).toBe('key');
  expect(code('network')).toBe('address');
  expect(code('portal-refused')).toBe('address');
});

test('what is about neither stands below both', () => {
  expect(code('server-error')).toBe('form');
  expect(code('disk-full')).toBe('form');
});

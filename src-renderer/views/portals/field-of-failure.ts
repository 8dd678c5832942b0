import type { Failure } from '../../../src-main/contract/failure.ts';

/** The field of the form a refusal is about; `form`: neither alone. */
export type PortalField = 'address' | 'key' | 'form';

/** The host does not answer, or is no portal. */
const ofAddress: ReadonlySet<string> = new Set([
  'network',
  'portal-refused',
  'not-found',
  'not-s3',
  'stalled',
]);

/** Where the sentence of a refused connection belongs: beside what a person has to change. */
export function fieldOfFailure({ code, message }: Failure): PortalField {
  if (code === 'unauthorised') return 'key';
  if (code === 'usage') return /\bkey\b/i.test(message) ? 'key' : 'address';
  return ofAddress.has(code) ? 'address' : 'form';
}

import type { SluiceError } from '../../contract/sluice-error.ts';
import type { Target } from '../ports/target.ts';

/** Stands where a stored destination cannot be opened: every attempt to send there fails with why. */
export const closedTarget = (object: string, failure: SluiceError): Target => ({
  object,
  refreshes: false,
  expiresAt: null,
  put: () => Promise.reject(failure),
});

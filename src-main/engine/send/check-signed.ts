import { SluiceError } from '../../contract/sluice-error.ts';
import type { SignedPut } from '../ports/target.ts';
import { signedFailure } from './signed-failure.ts';

/** Throws `SluiceError` where the URL by its own letters, or what is signed with it, can only be refused for a body of `bytes`. */
export function checkSigned(signed: SignedPut, bytes: number): void {
  const failure = signedFailure(signed, bytes);
  if (failure !== null) throw new SluiceError(failure);
}

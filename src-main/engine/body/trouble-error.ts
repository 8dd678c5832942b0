import { assertNever } from '../../contract/assert-never.ts';
import { SluiceError } from '../../contract/sluice-error.ts';
import { WaitError } from '../ports/wait-error.ts';
import type { FileTrouble } from './file-trouble.ts';

/** The error a trouble is thrown as. */
export function troubleError(trouble: FileTrouble, cause?: unknown): SluiceError | WaitError {
  const options = cause === undefined ? {} : { cause };
  switch (trouble.kind) {
    case 'failed':
      return new SluiceError(trouble.failure, options);
    case 'waits':
      return new WaitError(trouble.wait, options);
    default:
      return assertNever(trouble);
  }
}

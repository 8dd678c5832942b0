import { SluiceError } from '../../contract/sluice-error.ts';

/** The ledger could not take a change (a full disk): whatever rests on it has not happened, and nothing may go on. */
export class UnwrittenError extends SluiceError {
  constructor(cause: unknown) {
    const failure =
      cause instanceof SluiceError
        ? cause.toFailure()
        : ({
            code: 'ledger-corrupt',
            message: 'The ledger could not be written.',
            remedy: 'Look into sluice.log in the state folder, and report it.',
          } as const);
    super(failure, { cause });
  }
}

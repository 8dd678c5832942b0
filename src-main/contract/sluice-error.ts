import type { Failure, FailureCode } from './failure.ts';

export interface SluiceErrorOptions extends ErrorOptions {
  /** The file or folder it is about. */
  readonly path?: string;
}

/** The one error class: a stable code, a sentence, a remedy, and the cause it was made from. */
export class SluiceError extends Error implements Failure {
  override readonly name = 'SluiceError';
  readonly code: FailureCode;
  readonly remedy?: string;
  readonly path?: string;

  constructor(failure: Failure, options?: SluiceErrorOptions) {
    super(failure.message, options);
    this.code = failure.code;
    if (failure.remedy !== undefined) this.remedy = failure.remedy;
    if (options?.path !== undefined) this.path = options.path;
  }

  /** The plain shape that crosses wires and is kept in the ledger. */
  toFailure(): Failure {
    return this.remedy === undefined
      ? { code: this.code, message: this.message }
      : { code: this.code, message: this.message, remedy: this.remedy };
  }
}

import type { FailureCode } from '../../contract/failure.ts';
import type { WaitReason } from '../../contract/transfer-state.ts';

/** What a transfer has to wait for before it can go on; `until` ISO 8601 UTC where it is known. */
export interface Wait {
  readonly for: WaitReason;
  readonly until?: string;
  readonly code: FailureCode;
  readonly message: string;
  readonly remedy?: string;
}

/** Thrown where work cannot go on now but nothing has failed. */
export class WaitError extends Error {
  override readonly name = 'WaitError';
  readonly wait: Wait;

  constructor(wait: Wait, options?: ErrorOptions) {
    super(wait.message, options);
    this.wait = wait;
  }
}

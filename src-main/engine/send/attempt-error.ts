import type { PutVerdict } from '../s3/put-verdict.ts';

/** One attempt ended without acceptance; the verdict says what that means for the next. */
export class AttemptError extends Error {
  override readonly name = 'AttemptError';
  readonly verdict: Exclude<PutVerdict, { kind: 'accepted' }>;

  constructor(verdict: Exclude<PutVerdict, { kind: 'accepted' }>) {
    super(verdict.kind);
    this.verdict = verdict;
  }
}

/** How patient the small calls are; times in milliseconds. */
export interface S3CallTuning {
  /** How often a GET, HEAD or DELETE is sent again; a POST never is. */
  readonly retries: number;
  /** The longest wait before a retry where the store names none. */
  readonly backoffLimitMs: number;
  /** A `Retry-After` longer than this is not waited for. */
  readonly longestRetryAfterMs: number;
  /** How long a connection may take to stand. */
  readonly connectMs: number;
  /** How long one GET, HEAD or DELETE may take until its answer begins; twice that until it is whole. */
  readonly answerMs: number;
  /** How long a Complete may go on without a sign of life: S3 puts large objects together for minutes. */
  readonly completeMs: number;
}

export const patientCalls: S3CallTuning = {
  retries: 2,
  backoffLimitMs: 5_000,
  longestRetryAfterMs: 20_000,
  connectMs: 15_000,
  answerMs: 30_000,
  completeMs: 15 * 60_000,
};

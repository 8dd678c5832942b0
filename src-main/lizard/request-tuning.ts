/** How patient the client is; the defaults are for people waiting at a terminal. */
export interface RequestTuning {
  /** How often GET, HEAD, PUT and DELETE are sent again; POST never is. */
  readonly retries: number;
  /** The longest wait before a retry where the portal names none, in milliseconds. */
  readonly backoffLimitMs: number;
  /** A `Retry-After` longer than this is not waited for, in milliseconds. */
  readonly longestRetryAfterMs: number;
  /** How long the portal may take until the first byte of its answer, in milliseconds. */
  readonly answerMs: number;
  /** The largest answer that is read, in bytes; on the line and unpacked alike. */
  readonly answerBytes: number;
}

export const patientTuning: RequestTuning = {
  retries: 2,
  backoffLimitMs: 10_000,
  longestRetryAfterMs: 60_000,
  answerMs: 60_000,
  // A page of ten is some 20 kB; a raster source that 100,000 layers use, 10 MB.
  answerBytes: 16 * 1024 ** 2,
};

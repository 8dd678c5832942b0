/** What S3 holds of one multipart upload; sizes in bytes. */
export const partLimits = {
  parts: 10_000,
  /** The last part may be smaller. */
  smallest: 5 * 1024 ** 2,
  largest: 5 * 1024 ** 3,
} as const;

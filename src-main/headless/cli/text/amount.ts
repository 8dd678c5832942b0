import prettyBytes from 'pretty-bytes';

/** Bytes for people: `14 MB`, `1.28 GB`. */
export const amount = (bytes: number): string => prettyBytes(bytes);

/** A rate for people: `38.2 MB/s`. */
export const rate = (bytesPerSecond: number): string => `${prettyBytes(bytesPerSecond)}/s`;

/** A limit for people, in the units it is given in: `2 MiB/s` for `2M`. */
export const binaryRate = (bytesPerSecond: number): string =>
  `${prettyBytes(bytesPerSecond, { binary: true })}/s`;

import prettyBytes from 'pretty-bytes';

/** Bytes for people: `14 MB`, `1.28 GB`. */
export const amount = (bytes: number): string => prettyBytes(bytes);

/** A rate for people, in two figures, which is as well as one is known: `38 MB/s`. */
export const rate = (bytesPerSecond: number): string =>
  `${prettyBytes(Number(bytesPerSecond.toPrecision(2)))}/s`;

/** A limit for people, in the units it is given in: `2 MiB/s` for `2M`. */
export const binaryRate = (bytesPerSecond: number): string =>
  `${prettyBytes(bytesPerSecond, { binary: true })}/s`;

import prettyBytes from 'pretty-bytes';

/** Bytes for people: `14 MB`, `1.28 GB`. */
export const amount = (bytes: number): string => prettyBytes(bytes);

/** A rate for people: `38.2 MB/s`. */
export const rate = (bytesPerSecond: number): string => `${prettyBytes(bytesPerSecond)}/s`;

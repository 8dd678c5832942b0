/** What the buffers of both ends may hold of one body (bytes). */
const buffered = 4 * 1024 ** 2;

/**
 * How many of the bytes a socket took have surely gone over the line: the last megabytes may still sit in this machine's
 * buffers, which take them at once on the slowest line. Of a small body half is taken for gone, so that it counts at all
 * before its answer.
 */
export const passedBytes = (sent: number, size: number): number =>
  Math.max(0, sent - Math.min(buffered, Math.ceil(size / 2)));

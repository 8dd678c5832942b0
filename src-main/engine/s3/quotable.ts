const longest = 200;

/** What presigned queries, key ids and signatures look like. */
const secretive = /x-amz-|signature=|credential|\bA(KIA|SIA)[A-Z0-9]{8,}|https?:\/\//i;

/**
 * A server's own words, fit to stand in a message: one short line, or nothing when they may hold a presigned query
 * or a key.
 */
export function quotable(words: string): string {
  const line = words.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return line.length > longest || secretive.test(line) ? '' : line;
}

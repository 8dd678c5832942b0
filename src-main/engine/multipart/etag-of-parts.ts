import { createHash } from 'node:crypto';

/**
 * The ETag S3 gives an object of these parts where ETags are MD5s: the MD5 of the parts' MD5s (as bytes), a dash, and how
 * many there are. `md5s`: 32 hex digits each, in the order of the parts. Lower case, without quotes.
 */
export function etagOfParts(md5s: readonly string[]): string {
  const wrong = md5s.findIndex((md5) => !/^[0-9a-f]{32}$/i.test(md5));
  if (wrong !== -1) throw new Error(`The MD5 of part ${wrong + 1} is none.`);
  return `${createHash('md5')
    .update(Buffer.from(md5s.join(''), 'hex'))
    .digest('hex')}-${md5s.length}`;
}

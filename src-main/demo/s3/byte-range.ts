import { S3Error } from './s3-error.ts';

/** A range of an object: from `start` up to and without `end`. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** Reads `bytes=2-5`, `bytes=2-` and `bytes=-4`; null for anything else, which S3 answers with the whole object. */
export function readByteRange(header: string | undefined, size: number): ByteRange | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  const [, first = '', last = ''] = match ?? [];
  if (first === '' && last === '') return null;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size : Math.min(size, Number(last) + 1);
  if (start >= end) throw new S3Error('InvalidRange', { details: { ActualObjectSize: size } });
  return { start, end };
}

/** End-of-central-directory record: 22 bytes and a comment. */
export const recordBytes = 22;
const signature = Buffer.from([0x50, 0x4b, 5, 6]);
/** What 32 bits hold where 64 are needed. */
const inLargeRecord = 0xffff_ffff;

export interface EndRecord {
  /** Where it begins in the file. */
  readonly at: number;
  readonly entries: number;
}

/**
 * The end record of a zip in its last bytes, which begin at `start` in the file; null where there is none. A comment may
 * hold the record's signature: what its list and its comment do not fit is no record, and one that ends with the file goes
 * before one with bytes behind it. Pure.
 */
export function findEndRecord(tail: Buffer, start: number): EndRecord | null {
  const places: number[] = [];
  for (let at = tail.length; at > 0; ) {
    at = tail.lastIndexOf(signature, at - 1);
    if (at === -1) break;
    if (fits(tail, at, start)) places.push(at);
  }
  const at = places.find((each) => endOf(tail, each) === tail.length) ?? places[0];
  return at === undefined ? null : { at: start + at, entries: tail.readUInt16LE(at + 10) };
}

const endOf = (tail: Buffer, at: number): number => at + recordBytes + tail.readUInt16LE(at + 20);

/** Its comment lies within the file, and its list of contents before it. */
function fits(tail: Buffer, at: number, start: number): boolean {
  if (at + recordBytes > tail.length || endOf(tail, at) > tail.length) return false;
  const [size, offset] = [tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)];
  return size === inLargeRecord || offset === inLargeRecord || size + offset <= start + at;
}

/** A tag of a classic TIFF: short (3), long (4) and other types by their number; `value`: itself, or where its values are. */
export interface HandmadeTag {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  readonly value: number;
}

export const long = (tag: number, value: number): HandmadeTag => ({ tag, type: 4, count: 1, value });
export const short = (tag: number, value: number): HandmadeTag => ({ tag, type: 3, count: 1, value });

/** "II", 42 and where the first directory stands. */
export function handmadeHeader(first: number): Buffer {
  const bytes = Buffer.from('49492a0000000000', 'hex');
  bytes.writeUInt32LE(first, 4);
  return bytes;
}

/** A directory as it stands in the file, whatever its tags claim; `next`: where the one after it stands. */
export function handmadeDirectory(tags: readonly HandmadeTag[], next = 0): Buffer {
  const bytes = Buffer.alloc(2 + tags.length * 12 + 4);
  bytes.writeUInt16LE(tags.length, 0);
  for (const [at, { tag, type, count, value }] of tags.entries()) {
    const start = 2 + at * 12;
    bytes.writeUInt16LE(tag, start);
    bytes.writeUInt16LE(type, start + 2);
    bytes.writeUInt32LE(count, start + 4);
    bytes.writeUInt32LE(value, start + 8);
  }
  bytes.writeUInt32LE(next, bytes.length - 4);
  return bytes;
}

/** Tags of an image of bytes whose one strip or tile is said to lie at `offset`. */
export function plainTags(given: {
  readonly width: number;
  readonly height: number;
  readonly offset: number;
  readonly bytes: number;
  readonly compression?: number;
  readonly tile?: number;
}): HandmadeTag[] {
  const { width, height, offset, bytes, compression = 1, tile } = given;
  const blocks =
    tile === undefined
      ? [long(273, offset), long(278, height), long(279, bytes)]
      : [long(322, tile), long(323, tile), long(324, offset), long(325, bytes)];
  return [
    ...[long(256, width), long(257, height), short(258, 8), short(259, compression), short(277, 1)],
    ...blocks,
  ].toSorted((one, other) => one.tag - other.tag);
}

import { ContentError } from '../inspect-failure.ts';
import { BitCodes } from './bit-codes.ts';
import { LzwStrings } from './lzw-strings.ts';

const clear = 256;
const end = 257;

/**
 * TIFF's LZW: codes of 9 to 12 bits, highest bit first, one bit wider one code early. At most `most` bytes come out,
 * whatever goes in. Throws ContentError `damaged`.
 */
export function unpackLzw(packed: Uint8Array, most: number): Uint8Array<ArrayBuffer> {
  const codes = new BitCodes(packed);
  const strings = new LzwStrings(new Uint8Array(most));
  while (!strings.isFull) {
    const code = codes.next(strings.width);
    if (code === null || code === end) break;
    if (code === clear) strings.clear();
    else if (!strings.write(code))
      throw new ContentError('damaged', 'A strip or tile of it cannot be unpacked.');
  }
  return strings.written;
}

import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, zstdDecompress } from 'node:zlib';

type Unpack = (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Promise<Buffer>;

const unpackers: ReadonlyMap<string, Unpack> = new Map<string, Unpack>([
  ['gzip', promisify(gunzip)],
  ['x-gzip', promisify(gunzip)],
  ['deflate', promisify(inflate)],
  ['br', promisify(brotliDecompress)],
  ['zstd', promisify(zstdDecompress)],
]);

/**
 * An answer's body as text, unpacked as its Content-Encoding says: nobody asks for one, but what is on the way may pack all
 * the same. Never more than `longest` bytes: a body that comes to more, or cannot be unpacked, is no text at all.
 */
export async function unpackAnswer(
  bytes: Uint8Array,
  encoding: string | undefined,
  longest: number,
): Promise<string> {
  const unpack = unpackers.get(encoding?.trim().toLowerCase() ?? '');
  if (unpack === undefined || bytes.length === 0) return text(bytes);
  try {
    return text(await unpack(bytes, { maxOutputLength: longest }));
  } catch {
    // Cut off, not what it says, or too much: nothing to rely on.
    return '';
  }
}

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

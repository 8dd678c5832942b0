import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';

/** What `unpackAnswer` reads. */
export const acceptedEncodings = 'gzip, deflate, br';

/** `unreadable`: packed another way than it says, or cut off. */
export type Unpacked =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'unreadable' };

const unpackers = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
} as const;

/**
 * An answer's bytes as they were before they were packed, as `Content-Encoding` names it (RFC 9110, 8.4); never more than
 * `most` bytes are made of it.
 */
export async function unpackAnswer(packed: Uint8Array, encoding: string, most: number): Promise<Unpacked> {
  const name = encoding.trim().toLowerCase();
  if (packed.length > most) return { kind: 'too-large' };
  if (packed.length === 0 || name === '' || name === 'identity') return { kind: 'bytes', bytes: packed };
  if (!isKnown(name)) return { kind: 'unreadable' };
  try {
    return { kind: 'bytes', bytes: await unpackers[name](packed, { maxOutputLength: most }) };
  } catch (error) {
    return { kind: isOverrun(error) ? 'too-large' : 'unreadable' };
  }
}

const isKnown = (name: string): name is keyof typeof unpackers => Object.hasOwn(unpackers, name);

const isOverrun = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';

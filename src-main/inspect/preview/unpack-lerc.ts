import { ContentError } from '../inspect-failure.ts';
import { inflateBounded, zstdBounded } from './unpack-bounded.ts';

export interface LercBlock {
  /** What TIFF's LercParameters say the block is compressed with once more: 0 nothing, 1 DEFLATE, 2 Zstandard. */
  readonly again: number;
  /** Bytes a whole block has at most, unpacked. */
  readonly most: number;
  readonly samplesTogether: boolean;
  /** Bytes of a sample, where the file's order of bytes is not the decoder's, which is little-endian; else null. */
  readonly swap: number | null;
}

/** What a block that holds noise may be larger than its pixels. */
const slack = 65_536;

/**
 * The bytes of a strip or tile in LERC, by Esri's decoder. It makes what the block's own header asks for, so that is looked
 * at first. LERC keeps beside the values which of them are none: of floats these become NaN, as GDAL has it. Throws
 * ContentError `damaged`, and `unsupported` for LERC 1.
 */
export async function unpackLerc(
  packed: Uint8Array<ArrayBuffer>,
  { again, most, samplesTogether, swap }: LercBlock,
): Promise<Uint8Array<ArrayBuffer>> {
  const block = once(packed, again, most + slack);
  checkHeader(new DataView(block.buffer, block.byteOffset, block.byteLength), most);
  // @ts-expect-error It brings no types.
  const found: unknown = await import('lerc');
  const { default: lerc } = found as { readonly default: Lerc };
  return inOrder(decoded(lerc, block, samplesTogether), swap);
}

function once(packed: Uint8Array<ArrayBuffer>, again: number, most: number): Uint8Array<ArrayBuffer> {
  if (again === 1) return inflateBounded(packed, most);
  if (again === 2) return zstdBounded(packed, most);
  return packed;
}

/** What is used of the decoder. `mask`: 0 where a pixel has no value; null or absent where all have. */
interface Lerc {
  decode(
    block: ArrayBuffer,
    options: { readonly returnPixelInterleavedDims: boolean },
  ): {
    readonly pixels: readonly (
      | Float32Array<ArrayBuffer>
      | Float64Array<ArrayBuffer>
      | Uint8Array<ArrayBuffer>
    )[];
    readonly mask?: Uint8Array | null;
  };
}

function decoded(lerc: Lerc, block: Uint8Array<ArrayBuffer>, together: boolean): Uint8Array<ArrayBuffer> {
  try {
    const { pixels, mask = null } = lerc.decode(new Uint8Array(block).buffer, {
      returnPixelInterleavedDims: together,
    });
    const [values] = pixels;
    if (values === undefined) throw damaged();
    if (mask !== null && (values instanceof Float32Array || values instanceof Float64Array))
      leaveOut(values, mask, together);
    return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  } catch (error) {
    throw new ContentError('damaged', 'A strip or tile of it cannot be unpacked.', { cause: error });
  }
}

/** One mask is for all values of a pixel, which stand side by side or each behind all of those before. */
function leaveOut(values: Float32Array | Float64Array, mask: Uint8Array, together: boolean): void {
  const each = values.length / mask.length;
  for (const [at] of values.entries()) {
    const pixel = together ? Math.floor(at / each) : at % mask.length;
    if (mask[pixel] === 0) values[at] = Number.NaN;
  }
}

/** Where LERC 2 keeps how many rows and columns it has, by its version: a checksum came with 3, several values a pixel with 4. */
function checkHeader(view: DataView, most: number): void {
  const magic = Buffer.from(view.buffer, view.byteOffset, Math.min(6, view.byteLength)).toString('latin1');
  if (magic === 'CntZIm')
    throw new ContentError('unsupported', 'A preview of what is compressed with LERC 1 cannot be drawn.');
  if (magic !== 'Lerc2 ' || view.byteLength < 40) throw damaged();
  const version = view.getInt32(6, true);
  const at = version >= 3 ? 14 : 10;
  const [rows, columns] = [view.getInt32(at, true), view.getInt32(at + 4, true)];
  const values = version >= 4 ? view.getInt32(at + 8, true) : 1;
  if (![rows, columns, values].every((each) => each > 0) || rows * columns * values > most) throw damaged();
}

const damaged = (): ContentError =>
  new ContentError('damaged', 'A strip or tile of it does not hold what its header says.');

function inOrder(bytes: Uint8Array<ArrayBuffer>, swap: number | null): Uint8Array<ArrayBuffer> {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (swap === 2) view.swap16();
  if (swap === 4) view.swap32();
  if (swap === 8) view.swap64();
  return bytes;
}

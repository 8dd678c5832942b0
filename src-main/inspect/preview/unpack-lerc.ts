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

const lercCompression = 34887;
/** What a block that holds noise may be larger than its pixels. */
const slack = 65_536;

/**
 * The bytes of a strip or tile in LERC, by geotiff.js's decoder. It makes what the block's own header asks for, so that is
 * looked at first. Throws ContentError `damaged`, and `unsupported` for LERC 1.
 */
export async function unpackLerc(
  packed: Uint8Array<ArrayBuffer>,
  { again, most, samplesTogether, swap }: LercBlock,
): Promise<Uint8Array<ArrayBuffer>> {
  const block = once(packed, again, most + slack);
  checkHeader(new DataView(block.buffer, block.byteOffset, block.byteLength), most);
  const { getDecoder } = await import('geotiff');
  const decoder = await getDecoder(lercCompression, {
    ...{ tileWidth: 0, tileHeight: 0, predictor: 1, bitsPerSample: 8 },
    planarConfiguration: samplesTogether ? 1 : 2,
    LercParameters: [0, 0],
  } as Parameters<typeof getDecoder>[1]);
  return inOrder(await decoded(decoder, block), swap);
}

function once(packed: Uint8Array<ArrayBuffer>, again: number, most: number): Uint8Array<ArrayBuffer> {
  if (again === 1) return inflateBounded(packed, most);
  if (again === 2) return zstdBounded(packed, most);
  return packed;
}

type Decoder = Awaited<ReturnType<typeof import('geotiff')['getDecoder']>>;

async function decoded(decoder: Decoder, block: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array((await decoder.decode(new Uint8Array(block).buffer)) as ArrayBuffer);
  } catch (error) {
    throw new ContentError('damaged', 'A strip or tile of it cannot be unpacked.', { cause: error });
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
  const view = Buffer.from(bytes.buffer);
  if (swap === 2) view.swap16();
  if (swap === 4) view.swap32();
  if (swap === 8) view.swap64();
  return bytes;
}

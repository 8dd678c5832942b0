import { ContentError } from '../inspect-failure.ts';
import type { TagEntry } from '../tiff/read-directory.ts';
import type { TiffImage } from '../tiff/read-image.ts';
import { readNumbers, tagNumbers } from '../tiff/tag-values.ts';
import type { TiffFile } from '../tiff/tiff-file.ts';
import { tags } from '../tiff/tiff-tags.ts';
import { blockBytes, rowBytes } from './block-bytes.ts';
import { unpackLerc } from './unpack-lerc.ts';
import { unpack } from './unpack.ts';
import { undoPredictor } from './undo-predictor.ts';

/** The largest strip or tile that is unpacked as a whole. */
const maxBlockBytes = 64 * 1024 * 1024;
const none = 1;
const lerc = 34887;

/** Rows of an image's strips or tiles, ready to be read sample by sample. */
export class BlockRows {
  readonly #tiff: TiffFile;
  readonly #image: TiffImage;
  readonly #band: number;
  readonly #rowBytes: number;

  constructor(tiff: TiffFile, image: TiffImage, band: number) {
    this.#tiff = tiff;
    this.#image = image;
    this.#band = band;
    this.#rowBytes = rowBytes(image, band);
  }

  /**
   * The rows asked for (counted within the block) of the block in this column and row of blocks; null where the file has
   * a hole. Throws ContentError.
   */
  async read(
    blockX: number,
    blockY: number,
    rows: readonly number[],
  ): Promise<readonly (DataView<ArrayBuffer> | null)[]> {
    const number = this.#numberOf(blockX, blockY);
    const offset = await this.#placed(this.#image.offsets, number);
    const length = await this.#placed(this.#image.byteCounts, number);
    if (offset === 0 || length === 0) return rows.map(() => null);
    if (this.#image.compression === none) return this.#plain(offset, rows);
    return this.#unpacked(offset, length, rows);
  }

  #numberOf(blockX: number, blockY: number): number {
    const { width, height, blockWidth, blockHeight, planar } = this.#image;
    const across = Math.ceil(width / blockWidth);
    const plane = planar === 'apart' ? this.#band * across * Math.ceil(height / blockHeight) : 0;
    return plane + blockY * across + blockX;
  }

  async #placed(list: TagEntry | null, number: number): Promise<number> {
    if (list === null || number >= list.count)
      throw new ContentError('damaged', 'It does not say where its pixels are.');
    const [value = 0] = await readNumbers(this.#tiff, list, number, 1);
    return value;
  }

  async #plain(offset: number, rows: readonly number[]): Promise<readonly DataView<ArrayBuffer>[]> {
    const found: DataView<ArrayBuffer>[] = [];
    for (const row of rows)
      found.push(await this.#tiff.bytes.read(offset + row * this.#rowBytes, this.#rowBytes));
    return found;
  }

  async #whole(packed: DataView<ArrayBuffer>, most: number): Promise<Uint8Array<ArrayBuffer>> {
    const { compression, directory, bits, planar } = this.#image;
    if (compression !== lerc) return unpack(compression, packed, most);
    const [, again = 0] = (await tagNumbers(this.#tiff, directory, tags.lercParameters)) ?? [];
    const swap = this.#tiff.littleEndian ? null : (bits[this.#band] ?? 8) / 8;
    const bytes = new Uint8Array(packed.buffer, packed.byteOffset, packed.byteLength);
    return unpackLerc(bytes, { again, most, samplesTogether: planar === 'together', swap });
  }

  async #unpacked(
    offset: number,
    length: number,
    rows: readonly number[],
  ): Promise<readonly DataView<ArrayBuffer>[]> {
    const most = blockBytes(this.#image, this.#band);
    if (most > maxBlockBytes)
      throw new ContentError(
        'unsupported',
        `Its compressed strips or tiles are of ${most} bytes each, too much to draw it from.`,
      );
    const packed = await this.#tiff.bytes.read(offset, length);
    const block = await this.#whole(packed, most);
    return rows.map((row) => {
      const start = row * this.#rowBytes;
      if (start + this.#rowBytes > block.length)
        throw new ContentError('damaged', 'A strip or tile of it holds too few pixels.');
      const bytes = block.subarray(start, start + this.#rowBytes);
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      return undoPredictor(view, this.#image, this.#tiff.littleEndian);
    });
  }
}

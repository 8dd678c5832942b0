import type { FileHandle } from 'node:fs/promises';
import { ContentError } from '../inspect-failure.ts';
import { readRange } from '../read-range.ts';

/** Directories and the short values behind them lie close together: a page brings most of them at once. */
const pageBytes = 16 * 1024;
const maxPages = 32;
/** The largest piece ever read at once, whatever a hostile tag claims. */
const maxBytes = 64 * 1024 * 1024;

/** The bytes of one file by their offset: what lies past its end is a `truncated` file, never zeros. */
export class TiffBytes {
  readonly size: number;
  readonly #file: FileHandle;
  /** Pages by their number; the first of them was used the longest ago. At most `maxPages`. */
  readonly #pages = new Map<number, Uint8Array<ArrayBuffer>>();

  constructor(file: FileHandle, size: number) {
    this.#file = file;
    this.size = size;
  }

  /** Exactly the bytes of [offset, offset + length). Throws ContentError `truncated`, and `damaged` above 64 MiB. */
  async read(offset: number, length: number): Promise<DataView<ArrayBuffer>> {
    if (!Number.isSafeInteger(offset) || offset < 0 || offset + length > this.size)
      throw new ContentError('truncated', 'It points past its own end.');
    if (length > maxBytes)
      throw new ContentError(
        'damaged',
        `It has a piece of ${length} bytes, which is too much to read at once.`,
      );
    return viewOf(
      length > pageBytes ? await this.#exactly(offset, length) : await this.#paged(offset, length),
    );
  }

  async #paged(offset: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    const page = await this.#page(Math.floor(offset / pageBytes));
    const start = offset % pageBytes;
    if (start + length <= page.length) return page.subarray(start, start + length);
    return this.#exactly(offset, length);
  }

  async #page(number: number): Promise<Uint8Array<ArrayBuffer>> {
    const known = this.#pages.get(number);
    const page = known ?? (await readRange(this.#file, number * pageBytes, pageBytes));
    this.#pages.delete(number);
    this.#pages.set(number, page);
    const [oldest] = this.#pages.keys();
    if (this.#pages.size > maxPages && oldest !== undefined) this.#pages.delete(oldest);
    return page;
  }

  /** The file may have become shorter since it was looked at. */
  async #exactly(offset: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = await readRange(this.#file, offset, length);
    if (bytes.length === length) return bytes;
    throw new ContentError('truncated', 'It points past its own end.');
  }
}

const viewOf = ({ buffer, byteOffset, length }: Uint8Array<ArrayBuffer>): DataView<ArrayBuffer> =>
  new DataView(buffer, byteOffset, length);

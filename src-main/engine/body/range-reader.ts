import type { FilePort, OpenFile } from './file-port.ts';
import type { Flushes } from './flushes.ts';
import type { RangeOnThread } from './range-frames.ts';
import { RangeHash } from './range-hash.ts';
import { sameFile } from './same-file.ts';
import { type SlicePool, sliceSize } from './slice-pool.ts';

/** Thrown where the file is not the one it was. */
export class ChangedFile extends Error {
  override readonly name = 'ChangedFile';
}

/** Thrown into a reader whose range was closed. */
export class ClosedRange extends Error {
  override readonly name = 'ClosedRange';
}

export interface RangeSink {
  opened(): void;
  slice(bytes: Uint8Array<ArrayBuffer>): void;
  end(digests: ReturnType<RangeHash['digests']>): void;
}

/** What all ranges of one reading thread share. */
export interface ReaderMeans {
  readonly files: FilePort;
  readonly flushes: Flushes;
  readonly pool: SlicePool;
}

/**
 * Reads one range slice by slice, hashing, as far ahead of its taker as memory is granted.
 *
 * The last slice is held until the taker asks for it, and the file is looked at only then: on a slow line minutes may
 * lie between reading a slice and sending it.
 *
 * A program that writes through a memory map moves the file's time only with the first write to a page that is clean.
 * So the file is flushed, which makes all pages clean, after it was identified and before its first byte is read: a write
 * that the flush does not cover moves the time, and is seen by every later look, whatever the range
 * (docs/decisions/0027-flushed-before-it-is-read.md).
 */
export class RangeReader {
  readonly #ask: RangeOnThread;
  readonly #means: ReaderMeans;
  #asked = 0;
  #granted: number;
  #closed = false;
  #wake: () => void = () => undefined;

  constructor(ask: RangeOnThread, granted: number, means: ReaderMeans) {
    this.#ask = ask;
    this.#granted = granted;
    this.#means = means;
  }

  asked(count: number, granted: number): void {
    this.#asked = count;
    this.#granted = granted;
    this.#wake();
  }

  close(): void {
    this.#closed = true;
    this.#wake();
  }

  /** Throws `ChangedFile`, `ClosedRange`, or the file system's error. */
  async run(sink: RangeSink): Promise<void> {
    const file = await this.#means.files.open(this.#ask.path);
    try {
      await this.#check(file);
      await this.#means.flushes.flush(file);
      const hash = await RangeHash.start(this.#ask.crc64);
      sink.opened();
      await this.#read(file, hash, sink);
      sink.end(hash.digests());
    } finally {
      await file.close();
    }
  }

  async #read(file: OpenFile, hash: RangeHash, sink: RangeSink): Promise<void> {
    const count = Math.ceil(this.#ask.length / sliceSize);
    for (let index = 0; index < count; index += 1) {
      await this.#until(() => index < this.#granted);
      const bytes = await this.#slice(file, index);
      hash.update(bytes);
      if (index === count - 1) {
        await this.#until(() => this.#asked >= count);
        await this.#check(file);
      }
      sink.slice(bytes);
    }
    if (count === 0) {
      await this.#until(() => this.#asked > 0);
      await this.#check(file);
    }
  }

  async #slice(file: OpenFile, index: number): Promise<Uint8Array<ArrayBuffer>> {
    const start = index * sliceSize;
    const length = Math.min(sliceSize, this.#ask.length - start);
    const bytes = this.#means.pool.take(length);
    for (let filled = 0; filled < length; ) {
      const at = this.#ask.offset + start + filled;
      const read = await file.read(bytes.subarray(filled), at);
      if (read === 0) throw new ChangedFile('The file is shorter than it was.');
      filled += read;
    }
    return bytes;
  }

  /** The open file and what now lies at its path must both be the file that was asked for, a put-back time included. */
  async #check(file: OpenFile): Promise<void> {
    for (const now of [await file.identity(), await this.#means.files.identity(this.#ask.path)])
      if (sameFile(this.#ask.identity, now) !== 'same')
        throw new ChangedFile('The file is not the one it was.');
  }

  async #until(isTime: () => boolean): Promise<void> {
    while (!this.#closed && !isTime())
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    if (this.#closed) throw new ClosedRange('The range was closed.');
  }
}

import { constants } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { identityOf } from './identity-of.ts';
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

/**
 * Reads one range slice by slice, hashing, as far ahead of its taker as memory is granted.
 *
 * The last slice is held until the taker asks for it, and the file is looked at only then: on a slow line minutes may
 * lie between reading a slice and sending it.
 */
export class RangeReader {
  readonly #ask: RangeOnThread;
  readonly #pool: SlicePool;
  #asked = 0;
  #granted: number;
  #closed = false;
  #wake: () => void = () => undefined;

  constructor(ask: RangeOnThread, granted: number, pool: SlicePool) {
    this.#ask = ask;
    this.#granted = granted;
    this.#pool = pool;
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
    // A pipe put in the file's place must not hold up the thread until someone writes to it.
    const file = await open(this.#ask.path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      await this.#check(file);
      const hash = await RangeHash.start(this.#ask.crc64);
      sink.opened();
      await this.#read(file, hash, sink);
      sink.end(hash.digests());
    } finally {
      await file.close();
    }
  }

  async #read(file: FileHandle, hash: RangeHash, sink: RangeSink): Promise<void> {
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

  async #slice(file: FileHandle, index: number): Promise<Uint8Array<ArrayBuffer>> {
    const start = index * sliceSize;
    const length = Math.min(sliceSize, this.#ask.length - start);
    const bytes = this.#pool.take(length);
    for (let filled = 0; filled < length; ) {
      const at = this.#ask.offset + start + filled;
      const { bytesRead } = await file.read(bytes, filled, length - filled, at);
      if (bytesRead === 0) throw new ChangedFile('The file is shorter than it was.');
      filled += bytesRead;
    }
    return bytes;
  }

  /** The open file and what now lies at its path must both be the file that was asked for, a put-back time included. */
  async #check(file: FileHandle): Promise<void> {
    for (const stats of [await file.stat({ bigint: true }), await stat(this.#ask.path, { bigint: true })])
      if (sameFile(this.#ask.identity, identityOf(stats)) !== 'same')
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

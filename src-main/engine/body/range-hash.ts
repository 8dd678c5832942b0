import { createHash } from 'node:crypto';
import { createCRC64, type IHasher } from 'hash-wasm';
import type { Digests } from '../ports/file-body.ts';

/** CRC64NVME as hash-wasm wants it: the polynomial reflected. */
const nvme = '9a6c9329ac4bc9b5';

/** Hashes a range while it is read. */
export class RangeHash {
  readonly #md5 = createHash('md5');
  readonly #crc64: IHasher | null;

  private constructor(crc64: IHasher | null) {
    this.#crc64 = crc64;
  }

  static async start(withCrc64: boolean): Promise<RangeHash> {
    return new RangeHash(withCrc64 ? (await createCRC64(nvme)).init() : null);
  }

  update(bytes: Uint8Array): void {
    this.#md5.update(bytes);
    this.#crc64?.update(bytes);
  }

  digests(): Digests {
    const crc64 = this.#crc64?.digest('binary');
    return {
      md5: this.#md5.digest('hex'),
      crc64: crc64 === undefined ? null : Buffer.from(crc64).toString('base64'),
    };
  }
}

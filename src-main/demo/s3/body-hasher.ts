import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { createCRC64 } from 'hash-wasm';

/** The digests of one body. */
export interface BodyDigests {
  readonly md5: Buffer;
  /** Of CRC-64/NVME, big-endian, as S3 writes it in base64; null where the server does not compute it. */
  readonly crc64nvme: Buffer | null;
  /** Those a client's header asks for, by the name of the header. */
  readonly asked: ReadonlyMap<DigestHeader, Buffer>;
}

const makers = {
  'content-md5': () => createHash('md5'),
  'x-amz-checksum-sha1': () => createHash('sha1'),
  'x-amz-checksum-sha256': () => createHash('sha256'),
  'x-amz-checksum-crc32': crc32Hash,
  'x-amz-content-sha256': () => createHash('sha256'),
} as const;

export type DigestHeader = keyof typeof makers;

export const digestHeaders = Object.keys(makers) as readonly DigestHeader[];

export interface BodyHasher {
  update(chunk: Uint8Array): void;
  digest(): BodyDigests;
}

/** The polynomial in the reflected form hash-wasm takes: its check value is S3's CRC-64/NVME. */
const nvmePolynomial = '9a6c9329ac4bc9b5';

/** Hashes a body once for all that is wanted of it. */
export async function createBodyHasher(options: {
  readonly crc64nvme: 'on' | 'off';
  readonly asked: readonly DigestHeader[];
}): Promise<BodyHasher> {
  const md5 = createHash('md5');
  const crc = options.crc64nvme === 'on' ? (await createCRC64(nvmePolynomial)).init() : null;
  const asked = options.asked.map((header) => [header, makers[header]()] as const);
  return {
    update: (chunk) => {
      md5.update(chunk);
      crc?.update(chunk);
      for (const [, hash] of asked) hash.update(chunk);
    },
    digest: () => ({
      md5: md5.digest(),
      crc64nvme: crc === null ? null : Buffer.from(crc.digest('binary')),
      asked: new Map(asked.map(([header, hash]) => [header, hash.digest()])),
    }),
  };
}

function crc32Hash(): { update(chunk: Uint8Array): void; digest(): Buffer } {
  let value = 0;
  return {
    update: (chunk) => {
      value = crc32(chunk, value);
    },
    digest: () => {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32BE(value);
      return bytes;
    },
  };
}

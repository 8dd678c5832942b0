import type { IncomingHttpHeaders } from 'node:http';
import type { Blob, BlobStorage } from './blob-storage.ts';
import { type BodyDigests, createBodyHasher, type DigestHeader, digestHeaders } from './body-hasher.ts';
import { checkBodyHead } from './check-body-head.ts';
import { S3Error } from './s3-error.ts';
import { headerText, type S3Request } from './s3-request.ts';

/** A body that arrived whole and is what the client said it is. */
export interface ReceivedBody {
  readonly blob: Blob;
  readonly digests: BodyDigests;
}

export interface BodyReceiver {
  readonly storage: BlobStorage;
  readonly crc64nvme: 'on' | 'off';
}

/**
 * Takes one body in: head checked, streamed to the storage and hashed on the way, compared with the digests its
 * headers give. Throws S3Error (`IncompleteBody`, `BadDigest`, …) or the connection's error; then nothing is kept.
 */
export async function receiveBody(request: S3Request, receiver: BodyReceiver): Promise<ReceivedBody> {
  const size = checkBodyHead(request.headers);
  const wanted = wantedDigests(request.headers);
  const hasher = await createBodyHasher({ crc64nvme: receiver.crc64nvme, asked: [...wanted.keys()] });
  const writer = await receiver.storage.open();
  try {
    const received = await drain(request.body(), (chunk) => {
      hasher.update(chunk);
      return writer.write(chunk);
    });
    if (received !== size) throw new S3Error('IncompleteBody');
    const digests = hasher.digest();
    compareDigests(wanted, digests);
    return { blob: await writer.keep(), digests };
  } catch (error) {
    await writer.drop();
    throw error;
  }
}

async function drain(
  body: AsyncIterable<Buffer>,
  take: (chunk: Buffer) => Promise<void> | undefined,
): Promise<number> {
  let received = 0;
  for await (const chunk of body) {
    received += chunk.length;
    const written = take(chunk);
    if (written !== undefined) await written;
  }
  return received;
}

/** The digests the client sent along; the signature check has seen to it that they are signed. */
function wantedDigests(headers: IncomingHttpHeaders): ReadonlyMap<DigestHeader, Buffer> {
  const given = digestHeaders.flatMap((header) => {
    const text = headerText(headers, header);
    return text === undefined || text === 'UNSIGNED-PAYLOAD' ? [] : [[header, text] as const];
  });
  return new Map(
    given.map(([header, text]) => [
      header,
      Buffer.from(text, header === 'x-amz-content-sha256' ? 'hex' : 'base64'),
    ]),
  );
}

function compareDigests(wanted: ReadonlyMap<DigestHeader, Buffer>, digests: BodyDigests): void {
  for (const [header, digest] of wanted)
    if (digests.asked.get(header)?.equals(digest) !== true)
      throw new S3Error(header === 'x-amz-content-sha256' ? 'XAmzContentSHA256Mismatch' : 'BadDigest');
}

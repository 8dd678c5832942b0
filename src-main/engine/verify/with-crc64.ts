import type { LiveTransfer } from '../book/live-transfer.ts';
import type { FileBodies } from '../ports/file-body.ts';
import type { AcceptedPart } from '../ports/ledger.ts';

/** A part with its CRC64NVME: its bytes are read once more, for a server that gives this checksum and no MD5. */
export async function withCrc64(
  bodies: Pick<FileBodies, 'open'>,
  { record }: LiveTransfer,
  part: AcceptedPart,
  offset: number,
  signal: AbortSignal,
): Promise<AcceptedPart> {
  const { path, identity } = record;
  if (part.crc64 !== null) return part;
  if (identity === null) throw new Error('An accepted body has an identified file.');
  const range = await bodies.open({ path, offset, length: part.size, crc64: true, identity, signal });
  try {
    let read = 0;
    for await (const slice of range.slices) read += slice.length;
    if (read !== part.size) throw new Error(`Read ${read} of ${part.size} bytes.`);
    return { ...part, crc64: (await range.digests()).crc64 };
  } finally {
    await range.close();
  }
}

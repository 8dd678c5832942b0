import type { FileBodies, FileIdentity } from '../ports/file-body.ts';
import type { AcceptedPart } from '../ports/ledger.ts';

/**
 * Which accepted parts are not (any more) what the file holds in their place, by hashing the file against the ledger.
 * Parts lie side by side from the file's beginning, all but the last of `partSize` bytes.
 */
export async function changedParts(
  bodies: Pick<FileBodies, 'open'>,
  file: { readonly path: string; readonly identity: FileIdentity },
  parts: Iterable<AcceptedPart>,
  partSize: number,
  signal: AbortSignal,
): Promise<number[]> {
  const changed: number[] = [];
  for (const part of parts) {
    const offset = (part.number - 1) * partSize;
    const fits = offset + part.size <= file.identity.size;
    const md5 = fits ? await md5Of(bodies, file, offset, part.size, signal) : null;
    if (md5 !== part.md5) changed.push(part.number);
  }
  return changed;
}

async function md5Of(
  bodies: Pick<FileBodies, 'open'>,
  { path, identity }: { readonly path: string; readonly identity: FileIdentity },
  offset: number,
  length: number,
  signal: AbortSignal,
): Promise<string> {
  const range = await bodies.open({ path, offset, length, crc64: false, identity, signal });
  try {
    let read = 0;
    for await (const slice of range.slices) read += slice.length;
    if (read !== length) throw new Error(`Read ${read} of ${length} bytes.`);
    return (await range.digests()).md5;
  } finally {
    await range.close();
  }
}

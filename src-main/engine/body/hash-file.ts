import type { Digests, FileBodies, FileIdentity } from '../ports/file-body.ts';

/** Hashes a whole file (MD5 only) that must stay what `identity` says; throws as `FileBodies` does. */
export async function hashFile(
  bodies: Pick<FileBodies, 'open'>,
  path: string,
  identity: FileIdentity,
  signal: AbortSignal,
): Promise<Digests> {
  const { size } = identity;
  const range = await bodies.open({ path, offset: 0, length: size, crc64: false, identity, signal });
  try {
    let read = 0;
    for await (const slice of range.slices) read += slice.length;
    if (read !== size) throw new Error(`Read ${read} of ${size} bytes.`);
    return await range.digests();
  } finally {
    await range.close();
  }
}

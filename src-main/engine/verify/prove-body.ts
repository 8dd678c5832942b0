import type { Failure } from '../../contract/failure.ts';
import type { Verified } from '../../contract/transfer-state.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import type { FileBodies } from '../ports/file-body.ts';
import type { AcceptedPart } from '../ports/ledger.ts';
import { compareBody } from '../s3/compare-body.ts';
import type { HostTrust } from './host-trust.ts';

/** What comparing an accepted body with the server's answer came to. */
export type Proof =
  | { readonly kind: 'proven'; readonly by: Verified }
  /** What the server holds is not what was read here: send it again, or fail with this. */
  | { readonly kind: 'damaged'; readonly failure: Failure };

export interface ProveDeps {
  readonly trust: HostTrust;
  readonly bodies: FileBodies;
}

/** Compares whatever the server gave with what was read (design section 5); "none" is never called verified. */
export async function proveBody(
  deps: ProveDeps,
  transfer: LiveTransfer,
  part: AcceptedPart,
  signal: AbortSignal,
): Promise<Proof> {
  const { object } = transfer.record;
  const comparison = compareBody(part, deps.trust.verdict(object));
  switch (comparison.kind) {
    case 'matched':
      if (comparison.by === 'md5') await deps.trust.matched(object);
      return { kind: 'proven', by: comparison.by };
    case 'needs-crc64':
      await deps.trust.sawCrc64(object);
      return proveBody(deps, transfer, await withCrc64(deps, transfer, part, signal), signal);
    case 'nothing-to-compare':
      return { kind: 'proven', by: 'none' };
    case 'mismatch':
      return comparison.by === 'crc64nvme' ? damaged(part) : judged(deps, transfer, part, signal);
  }
}

async function judged(
  deps: ProveDeps,
  transfer: LiveTransfer,
  part: AcceptedPart,
  signal: AbortSignal,
): Promise<Proof> {
  const { object, id } = transfer.record;
  const judgement = await deps.trust.judge(object, id, signal);
  return judgement === 'opaque' ? { kind: 'proven', by: 'none' } : damaged(part);
}

/** Reads the file once more, for the checksum this server gives instead of an MD5. */
async function withCrc64(
  deps: ProveDeps,
  transfer: LiveTransfer,
  part: AcceptedPart,
  signal: AbortSignal,
): Promise<AcceptedPart> {
  const { path, identity } = transfer.record;
  if (identity === null) throw new Error('An accepted body has an identified file.');
  const range = await deps.bodies.open({ path, offset: 0, length: part.size, crc64: true, identity, signal });
  try {
    let read = 0;
    for await (const slice of range.slices) read += slice.length;
    if (read !== part.size) throw new Error(`Read ${read} of ${part.size} bytes.`);
    return { ...part, crc64: (await range.digests()).crc64 };
  } finally {
    await range.close();
  }
}

function damaged(part: AcceptedPart): Proof {
  const message = `The server's checksum is not that of the ${part.size} bytes sent: they were damaged on the way or at rest.`;
  const remedy =
    'Try again; if it happens again, check the network equipment (proxies, antivirus) between here and the store.';
  return { kind: 'damaged', failure: { code: 'checksum-mismatch', message, remedy } };
}

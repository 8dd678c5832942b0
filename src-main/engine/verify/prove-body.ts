import type { Failure } from '../../contract/failure.ts';
import type { Verified } from '../../contract/transfer-state.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import type { FileBodies } from '../ports/file-body.ts';
import type { AcceptedPart } from '../ports/ledger.ts';
import { compareBody } from '../s3/compare-body.ts';
import type { HostTrust } from './host-trust.ts';
import { withCrc64 } from './with-crc64.ts';

/** What comparing an accepted body with the server's answer came to. */
export type Proof =
  | { readonly kind: 'proven'; readonly by: Verified }
  /** What the server holds is not what was read here: send it again, or fail with this. */
  | { readonly kind: 'damaged'; readonly failure: Failure };

export interface ProveDeps {
  readonly trust: HostTrust;
  readonly bodies: FileBodies;
}

/** One accepted body to prove: `offset` is where it begins in the file (bytes), `probeId` names it among bodies that probe a host. */
export interface ProofAsk {
  readonly transfer: LiveTransfer;
  readonly part: AcceptedPart;
  readonly offset: number;
  readonly probeId: string;
}

/** Compares whatever the server gave with what was read; "none" is never called verified. */
export async function proveBody(deps: ProveDeps, ask: ProofAsk, signal: AbortSignal): Promise<Proof> {
  const { transfer, part, offset } = ask;
  const { object } = transfer.record;
  const comparison = compareBody(part, deps.trust.verdict(object));
  switch (comparison.kind) {
    case 'matched':
      if (comparison.by === 'md5') await deps.trust.matched(object);
      return { kind: 'proven', by: comparison.by };
    case 'needs-crc64':
      await deps.trust.sawCrc64(object);
      return proveBody(
        deps,
        { ...ask, part: await withCrc64(deps.bodies, transfer, part, offset, signal) },
        signal,
      );
    case 'nothing-to-compare':
      return { kind: 'proven', by: 'none' };
    case 'mismatch':
      return comparison.by === 'crc64nvme' ? damaged(part) : judged(deps, ask, signal);
  }
}

async function judged(
  deps: ProveDeps,
  { transfer, part, probeId }: ProofAsk,
  signal: AbortSignal,
): Promise<Proof> {
  const judgement = await deps.trust.judge(transfer.record.object, probeId, signal);
  return judgement === 'opaque' ? { kind: 'proven', by: 'none' } : damaged(part);
}

function damaged(part: AcceptedPart): Proof {
  const message = `The server's checksum is not that of the ${part.size} bytes sent: they were damaged on the way or at rest.`;
  const remedy =
    'Try again; if it happens again, check the network equipment (proxies, antivirus) between here and the store.';
  return { kind: 'damaged', failure: { code: 'checksum-mismatch', message, remedy } };
}

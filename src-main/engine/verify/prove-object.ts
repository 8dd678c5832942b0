import { SluiceError } from '../../contract/sluice-error.ts';
import type { Verified } from '../../contract/transfer-state.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import { compareObject, type ObjectAnswer } from '../multipart/compare-object.ts';
import { judgeHead } from '../multipart/judge-head.ts';
import type { FileBodies } from '../ports/file-body.ts';
import type { AcceptedPart } from '../ports/ledger.ts';
import type { CallAnswer } from '../ports/s3-calls.ts';
import type { HostTrust } from './host-trust.ts';
import { withCrc64 } from './with-crc64.ts';

export interface ObjectDeps {
  readonly trust: HostTrust;
  readonly bodies: FileBodies;
}

/** Compares the object a Complete made with the parts it is made of. Throws `checksum-mismatch` when it is not the file. */
export async function proveObject(
  deps: ObjectDeps,
  transfer: LiveTransfer,
  parts: readonly AcceptedPart[],
  { etag, crc64nvme, answer }: Pick<ObjectAnswer, 'etag' | 'crc64nvme'> & { readonly answer: CallAnswer },
  signal: AbortSignal,
): Promise<Verified> {
  const object = { etag, crc64nvme, headers: answer.headers };
  const { object: where } = transfer.record;
  const comparison = compareObject(object, parts, deps.trust.verdict(where));
  switch (comparison) {
    case 'needs-crc64': {
      await deps.trust.sawCrc64(where);
      const read: AcceptedPart[] = [];
      let offset = 0;
      for (const part of parts) {
        read.push(await withCrc64(deps.bodies, transfer, part, offset, signal));
        offset += part.size;
      }
      return proveObject(deps, transfer, read, { etag, crc64nvme, answer }, signal);
    }
    case 'mismatch':
      throw new SluiceError({
        code: 'checksum-mismatch',
        message: 'The object the store made of the parts does not have the checksum of the file.',
        remedy: 'Have a new plan made and send the file again; tell those who run the store.',
      });
    case 'parts-md5':
    case 'crc64nvme':
    case 'none':
      return comparison;
  }
}

/** How the object there is proven to be ours, by its HEAD; null where it is not, or cannot be. */
export function proveHeld(
  deps: ObjectDeps,
  { record }: LiveTransfer,
  parts: readonly AcceptedPart[],
  answer: CallAnswer,
): Verified | null {
  const size = record.identity?.size ?? 0;
  if (judgeHead(answer, size, parts) !== 'is-ours') return null;
  const etag = answer.headers['etag'] ?? '';
  const crc64nvme = answer.headers['x-amz-checksum-crc64nvme'] ?? null;
  const comparison = compareObject(
    { etag, crc64nvme, headers: answer.headers },
    parts,
    deps.trust.verdict(record.object),
  );
  return comparison === 'parts-md5' || comparison === 'crc64nvme' ? comparison : null;
}

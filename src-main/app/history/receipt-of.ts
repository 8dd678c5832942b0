import type { Receipt } from '../../contract/window/receipt.ts';
import type { TransferFacts } from '../../engine/report/transfer-facts.ts';
import { originOf, portalPlace } from '../portals/transfers-to.ts';
import { hashesOf } from '../queue/hashes-of.ts';
import { outcomeOf } from './outcome-of.ts';
import { proofOf } from './proof-of.ts';

/** The receipt of an upload whose file is in the store; null while it is not there. `program`: Sluice and its version. */
export function receiptOf(facts: TransferFacts, program: string): Receipt | null {
  const { record, parts, multipart } = facts;
  const { id, identity, addedAt, endedAt, name, path, object, verified } = record;
  const outcome = outcomeOf(record.state.kind);
  if (outcome === null || identity === null) return null;
  const result = resultOf(facts);
  const toLizard = result !== null;
  return {
    receipt: 1,
    ...{ program, id, addedAt, endedAt, outcome, object, result },
    file: { path, name, size: identity.size, mtimeNs: identity.mtimeNs },
    hashes: hashesOf(facts),
    proof: proofOf({ verified, outcome, toLizard, parts: parts.size, multipart: multipart !== null }),
    parts: partsOf(facts),
  };
}

function resultOf({ record }: TransferFacts): Receipt['result'] {
  const place = portalPlace(record);
  if (place === null) return null;
  return { portal: originOf(place.portal), scenario: place.scenario, id: place.result, code: place.code };
}

const partsOf = ({ parts }: TransferFacts): Receipt['parts'] =>
  [...parts.values()]
    .sort((a, b) => a.number - b.number)
    .map(({ number, size, md5, etag, answer }) => ({
      ...{ number, size, md5, etag },
      requestId: answer['x-amz-request-id'] ?? null,
    }));

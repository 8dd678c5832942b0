import { SluiceError } from '../../contract/sluice-error.ts';
import type { Verified } from '../../contract/transfer-state.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import type { TransferBook } from '../book/transfer-book.ts';
import type { AcceptedPart } from '../ports/ledger.ts';
import { type BodySender, firstAttempt } from '../send/body-sender.ts';
import type { Waiting } from '../send/waiting.ts';
import { askNewest } from './ask-newest.ts';
import { type ProveDeps, proveBody } from '../verify/prove-body.ts';

/** How often a damaged body is sent again before the transfer fails. */
const resends = 2;

export interface StoreDeps extends ProveDeps {
  readonly book: TransferBook;
  readonly sender: BodySender;
  readonly waiting: Waiting;
}

/**
 * Brings one file into the store by a single PUT and proves it. Begins at proving where an earlier run had the
 * acceptance in the ledger: an accepted body never goes again unless it proves damaged.
 */
export async function storeSingle(
  deps: StoreDeps,
  transfer: LiveTransfer,
  signal: AbortSignal,
): Promise<Verified> {
  for (let resent = 0; ; resent += 1) {
    const part = transfer.parts.get(1) ?? (await sendWhole(deps, transfer, signal));
    const proof = await proveBody(deps, { transfer, part, offset: 0, probeId: transfer.record.id }, signal);
    if (proof.kind === 'proven') return proof.by;
    if (resent === resends) throw new SluiceError(proof.failure);
    await deps.book.move(transfer, { type: 'upload' }, [{ type: 'forget-parts', id: transfer.record.id }]);
  }
}

async function sendWhole(
  deps: StoreDeps,
  transfer: LiveTransfer,
  signal: AbortSignal,
): Promise<AcceptedPart> {
  const { id, identity } = transfer.record;
  if (identity === null) throw new Error('A transfer is prepared before it is sent.');
  const { book } = deps;
  return deps.sender.send(
    {
      transfer,
      signal,
      part: { number: 1, offset: 0, length: identity.size },
      askUrl: askNewest(transfer, (target, ask) => target.put(ask)),
      begin: () => book.move(transfer, { type: 'upload' }, [{ type: 'attempt', id }]),
      accept: async (part) => {
        await book.move(transfer, { type: 'verify' }, [{ type: 'accepted', id, part }]);
        deps.waiting.forget(transfer);
      },
    },
    firstAttempt,
  );
}

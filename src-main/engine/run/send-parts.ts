import { SluiceError } from '../../contract/sluice-error.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import { namedPart } from '../multipart/named-part.ts';
import type { PartRange } from '../multipart/plan-parts.ts';
import type { AcceptedPart } from '../ports/ledger.ts';
import { WaitError } from '../ports/wait-error.ts';
import { type BodyJob, firstAttempt } from '../send/body-sender.ts';
import { proveBody } from '../verify/prove-body.ts';
import { askNewest, callsOf } from './ask-newest.ts';
import { type CheckCompleteDeps, checkComplete } from './check-complete.ts';
import { findArrived } from './find-arrived.ts';
import { type ListDeps, partsInStore } from './parts-in-store.ts';
import type { StoreDeps } from './store-single.ts';

export type SendPartsDeps = StoreDeps & CheckCompleteDeps & ListDeps;

/** How often a damaged part is sent again before the transfer fails. */
const resends = 2;

/** At most so many parts of one file are asked for at once; the slots decide how many are on the line. */
const sideBySide = 64;

/**
 * Sends and proves parts side by side, in order of the file; one an earlier run had accepted is only proven, since a kill can
 * come between the two. The first that cannot be sent ends them all; accepted ones stay. Where it is the URLs that have
 * ended, those on the line may come to their end: the store still takes them.
 */
export async function sendParts(
  deps: SendPartsDeps,
  transfer: LiveTransfer,
  ranges: readonly PartRange[],
  signal: AbortSignal,
): Promise<void> {
  const end = new AbortController();
  const both = AbortSignal.any([signal, end.signal]);
  const errors: unknown[] = [];
  const left = ranges.values();
  const begin = intentOnce(deps, transfer);
  const work = async (): Promise<void> => {
    for (const range of left) {
      if (errors.length > 0) return;
      await sendPart({ ...deps, begin }, transfer, range, both);
    }
  };
  const note = (error: unknown): void => {
    errors.push(error);
    if (!needsFreshUrl(error)) end.abort(error);
  };
  await Promise.all(Array.from({ length: Math.min(sideBySide, ranges.length) }, () => work().catch(note)));
  if (errors.length === 0) return;
  signal.throwIfAborted();
  throw (end.signal.reason ?? errors[0]) as Error;
}

const needsFreshUrl = (error: unknown): boolean =>
  error instanceof WaitError && error.wait.for === 'fresh-url';

async function sendPart(
  deps: PartDeps,
  transfer: LiveTransfer,
  range: PartRange,
  signal: AbortSignal,
): Promise<void> {
  const { id, object } = transfer.record;
  const probeId = `${id}/${range.number}`;
  try {
    for (let resent = 0; ; resent += 1) {
      const accepted = transfer.parts.get(range.number);
      const part = accepted ?? (await sendOnce(deps, transfer, range, signal));
      const proof = await proveBody(deps, { transfer, part, offset: range.offset, probeId }, signal);
      if (proof.kind === 'proven') return;
      await deps.book.note(transfer, [{ type: 'forget-parts', id, numbers: [range.number] }]);
      if (resent === resends) throw new SluiceError(proof.failure);
    }
  } finally {
    deps.trust.abandon(object, probeId);
  }
}

async function sendOnce(
  deps: PartDeps,
  transfer: LiveTransfer,
  part: PartRange,
  signal: AbortSignal,
): Promise<AcceptedPart> {
  const askPart = askNewest(transfer, (target, ask) => callsOf(target).part(part.number, ask));
  const job: BodyJob = {
    transfer,
    signal,
    part,
    askUrl: async (ask) => {
      await checkComplete(deps, transfer, signal);
      return askPart(ask);
    },
    begin: deps.begin,
    arrived: (digests) => findArrived(deps, transfer, part, digests, signal),
    accept: async (accepted) => {
      if (accepted.etag !== null) await note(deps, transfer, accepted);
    },
  };
  const sent = await deps.sender.send(job, firstAttempt);
  if (sent.etag !== null) return sent;
  const named = namedPart(sent, await partsInStore(deps, transfer, signal));
  await note(deps, transfer, named);
  return named;
}

async function note({ book, waiting }: PartDeps, transfer: LiveTransfer, part: AcceptedPart): Promise<void> {
  await book.note(transfer, [{ type: 'accepted', id: transfer.record.id, part }]);
  waiting.forget(transfer);
}

type PartDeps = SendPartsDeps & { readonly begin: () => Promise<void> };

/**
 * What every part does before its first byte: that bodies of this transfer go is durable before any of them does, and the
 * transfer shows as uploading again after a wait.
 */
function intentOnce({ book }: StoreDeps, transfer: LiveTransfer): () => Promise<void> {
  const { id } = transfer.record;
  let intent: Promise<void> | null = null;
  return async () => {
    intent ??= book.move(transfer, { type: 'upload' }, [{ type: 'attempt', id }]);
    await intent;
    if (transfer.record.state.kind !== 'uploading') await book.move(transfer, { type: 'upload' });
  };
}

import { SluiceError } from '../../contract/sluice-error.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import type { PartRange } from '../multipart/plan-parts.ts';
import type { AcceptedPart } from '../ports/ledger.ts';
import type { MultipartTarget } from '../ports/target.ts';
import { WaitError } from '../ports/wait-error.ts';
import type { BodyJob } from '../send/body-sender.ts';
import { proveBody } from '../verify/prove-body.ts';
import type { StoreDeps } from './store-single.ts';

/** How often a damaged part is sent again before the transfer fails. */
const resends = 2;

/** At most so many parts of one file are asked for at once; the slots decide how many are on the line. */
const sideBySide = 64;

/**
 * Sends and proves parts side by side, in order of the file; one an earlier run had accepted is only proven, since a kill can
 * come between the two. The first that fails ends them all; accepted ones stay. One that has to wait for a person (its URL
 * has ended) ends no other: the store lets bodies under way finish, and what has been sent of them would go again.
 */
export async function sendParts(
  deps: StoreDeps,
  transfer: LiveTransfer,
  multipart: MultipartTarget,
  ranges: readonly PartRange[],
  signal: AbortSignal,
): Promise<void> {
  const end = new AbortController();
  const both = AbortSignal.any([signal, end.signal]);
  const left = ranges.values();
  const begin = intentOnce(deps, transfer);
  const work = async (): Promise<void> => {
    for (const range of left) await sendPart({ ...deps, begin }, transfer, multipart, range, both);
  };
  const workers = Array.from({ length: Math.min(sideBySide, ranges.length) }, work);
  const endAll = (error: unknown): never => {
    if (!(error instanceof WaitError)) end.abort(error);
    throw error;
  };
  const outcomes = await Promise.allSettled(workers.map((worker) => worker.catch(endAll)));
  const failed = outcomes.find((each) => each.status === 'rejected');
  if (failed === undefined) return;
  signal.throwIfAborted();
  end.signal.throwIfAborted();
  throw failed.reason;
}

async function sendPart(
  deps: PartDeps,
  transfer: LiveTransfer,
  multipart: MultipartTarget,
  range: PartRange,
  signal: AbortSignal,
): Promise<void> {
  const { id, object } = transfer.record;
  const probeId = `${id}/${range.number}`;
  try {
    for (let resent = 0; ; resent += 1) {
      const accepted = transfer.parts.get(range.number);
      const part = accepted ?? (await sendOnce(deps, transfer, multipart, range, signal));
      const proof = await proveBody(deps, { transfer, part, offset: range.offset, probeId }, signal);
      if (proof.kind === 'proven') return;
      await deps.book.note(transfer, [{ type: 'forget-parts', id, numbers: [range.number] }]);
      if (resent === resends) throw new SluiceError(proof.failure);
    }
  } finally {
    deps.trust.abandon(object, probeId);
  }
}

function sendOnce(
  deps: PartDeps,
  transfer: LiveTransfer,
  multipart: MultipartTarget,
  part: PartRange,
  signal: AbortSignal,
): Promise<AcceptedPart> {
  const job: BodyJob = {
    transfer,
    signal,
    part,
    askUrl: (ask) => multipart.part(part.number, ask),
    begin: deps.begin,
    accept: async (accepted) => {
      await deps.book.note(transfer, [{ type: 'accepted', id: transfer.record.id, part: accepted }]);
      deps.waiting.forget(transfer);
    },
  };
  return deps.sender.send(job, { fresh: false });
}

type PartDeps = StoreDeps & { readonly begin: () => Promise<void> };

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

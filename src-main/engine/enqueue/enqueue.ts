import { randomUUID } from 'node:crypto';
import { SluiceError } from '../../contract/sluice-error.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import type { TransferBook } from '../book/transfer-book.ts';
import type { Clock } from '../ports/clock.ts';
import type { FileBodies, FileIdentity } from '../ports/file-body.ts';
import type { LedgerWrite, TransferRecord } from '../ports/ledger.ts';
import { WaitError } from '../ports/wait-error.ts';
import { isEnded, isInStore } from '../transfer/state-groups.ts';
import { retryFacts } from '../run/retry-facts.ts';
import { isInPlace } from './is-in-place.ts';
import type { NewTransfer } from './new-transfer.ts';

export interface EnqueueDeps {
  readonly book: TransferBook;
  readonly bodies: FileBodies;
  readonly clock: Clock;
}

export interface EnqueueOptions {
  /** Send also what the store has already. */
  readonly again: boolean;
  readonly signal: AbortSignal;
}

/** How many files are looked at at once. */
const looks = 16;

/** Takes requests into the ledger and answers which transfer each became; those skipped carry the reason. */
export async function enqueue(
  deps: EnqueueDeps,
  requests: readonly NewTransfer[],
  options: EnqueueOptions,
): Promise<LiveTransfer[]> {
  const identities = await lookAtAll(deps, requests, options.signal);
  const fresh = requests.filter((request) => deps.book.toObject(request.object) === undefined);
  await deps.book.insert(fresh.map((request) => newRecord(deps, request, identities.get(request) ?? null)));
  const isNew = new Set(fresh);
  const transfers: LiveTransfer[] = [];
  for (const request of requests) {
    const known = deps.book.toObject(request.object);
    if (known === undefined) throw new Error('Every request has a row by now.');
    const identity = identities.get(request) ?? null;
    transfers.push(isNew.has(request) ? known : await continued(deps, known, request, identity, options));
  }
  return transfers;
}

async function lookAtAll(
  deps: EnqueueDeps,
  requests: readonly NewTransfer[],
  signal: AbortSignal,
): Promise<Map<NewTransfer, FileIdentity | null>> {
  const found = new Map<NewTransfer, FileIdentity | null>();
  const left = requests.values();
  const look = async (): Promise<void> => {
    for (const request of left) {
      signal.throwIfAborted();
      found.set(request, await identityIfAny(deps, request.path));
    }
  };
  await Promise.all(Array.from({ length: looks }, look));
  return found;
}

/** A file that cannot be looked at now is the transfer's own failure later, not this command's. */
async function identityIfAny(deps: EnqueueDeps, path: string): Promise<FileIdentity | null> {
  try {
    return await deps.bodies.identify(path);
  } catch (error) {
    if (error instanceof SluiceError || error instanceof WaitError) return null;
    throw error;
  }
}

function newRecord(deps: EnqueueDeps, request: NewTransfer, identity: FileIdentity | null): TransferRecord {
  return {
    id: randomUUID(),
    ...request,
    identity,
    state: { kind: 'queued' },
    verified: null,
    uploadId: null,
    completing: false,
    attempts: 0,
    sentMarks: {},
    addedAt: new Date(deps.clock.now()).toISOString(),
  };
}

async function continued(
  deps: EnqueueDeps,
  transfer: LiveTransfer,
  request: NewTransfer,
  identity: FileIdentity | null,
  options: EnqueueOptions,
): Promise<LiveTransfer> {
  if (transfer.run !== null) return transfer;
  if (!isInStore(transfer.record.state)) return requeued(deps, transfer, request);
  if (options.again || identity === null)
    return deps.book.replace(transfer, newRecord(deps, request, identity));
  const { path } = request;
  await deps.book.note(transfer, [{ type: 'place', id: transfer.record.id, name: request.name, path }]);
  const inPlace = await isInPlace(deps.bodies, transfer, identity, options.signal);
  if (inPlace === 'different') return deps.book.replace(transfer, newRecord(deps, request, identity));
  return kept(deps, transfer, identity);
}

async function requeued(
  deps: EnqueueDeps,
  transfer: LiveTransfer,
  request: NewTransfer,
): Promise<LiveTransfer> {
  const { id, state } = transfer.record;
  const { name, path, destination } = request;
  const facts: LedgerWrite[] = [{ type: 'place', id, name, path }, ...retryFacts(transfer.record)];
  const writes: LedgerWrite[] = keepsDestination(transfer)
    ? facts
    : [...facts, { type: 'destination', id, destination }];
  if (state.kind === 'verifying' || state.kind === 'queued') await deps.book.write(transfer, writes);
  else await deps.book.move(transfer, { type: 'queue' }, writes);
  return transfer;
}

/**
 * A portal's destination holds the baseline taken before the first byte: while an upload may have reached the server, only
 * that one shows whether the portal took it. A person's new decision replaces it.
 */
function keepsDestination({ target, record }: LiveTransfer): boolean {
  const decided = record.state.kind === 'waiting' && record.state.for === 'decision';
  return target.refreshes && record.attempts > 0 && !decided && !isEnded(record.state);
}

/** The store has it: nothing is sent. Where the portal has not confirmed yet, following goes on. */
async function kept(
  deps: EnqueueDeps,
  transfer: LiveTransfer,
  identity: FileIdentity,
): Promise<LiveTransfer> {
  await deps.book.note(transfer, [{ type: 'identity', id: transfer.record.id, identity }]);
  const { state } = transfer.record;
  if (state.kind === 'following') return transfer;
  if (state.kind === 'unconfirmed') {
    await deps.book.move(transfer, { type: 'follow', since: state.since });
    return transfer;
  }
  transfer.skipped = 'The store has this file already; it has not changed since.';
  return transfer;
}

import { SluiceError } from '../../contract/sluice-error.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import type { FileIdentity } from '../ports/file-body.ts';
import { WaitError } from '../ports/wait-error.ts';
import { newRecord } from './new-record.ts';
import type { NewTransfer } from './new-transfer.ts';
import { refuseShared } from './refuse-shared.ts';
import { type TakeAgainDeps, takeAgain } from './take-again.ts';

export type EnqueueDeps = TakeAgainDeps;

export interface EnqueueOptions {
  /** Send also what the store has already. */
  readonly again: boolean;
  readonly signal: AbortSignal;
}

/** How many files are looked at at once. */
const looks = 16;

/**
 * Takes requests into the ledger and answers which transfer each became; those skipped carry the reason. Throws
 * `SluiceError` `ambiguous`, with nothing taken, where two are for one object.
 */
export async function enqueue(
  deps: EnqueueDeps,
  requests: readonly NewTransfer[],
  options: EnqueueOptions,
): Promise<LiveTransfer[]> {
  refuseShared(requests);
  const identities = new Map<NewTransfer, FileIdentity | null>();
  await sideBySide(requests, async (request) => {
    options.signal.throwIfAborted();
    identities.set(request, await identityIfAny(deps, request.path));
  });
  const identityOf = (request: NewTransfer): FileIdentity | null => identities.get(request) ?? null;
  const fresh = requests.filter((request) => deps.book.toObject(request.object) === undefined);
  await deps.book.insert(fresh.map((request) => newRecord(deps.clock, request, identityOf(request))));
  const isNew = new Set(fresh);
  const taken = new Map<NewTransfer, LiveTransfer>();
  // Side by side, so that what has to be written shares its commits.
  await sideBySide(requests, async (request) => {
    const known = knownTo(deps, request);
    const asked = { request, identity: identityOf(request) };
    taken.set(request, isNew.has(request) ? known : await takeAgain(deps, known, asked, options));
  });
  return requests.map((request) => taken.get(request) ?? knownTo(deps, request));
}

async function sideBySide<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = items.values();
  const worker = async (): Promise<void> => {
    for (const item of left) await work(item);
  };
  await Promise.all(Array.from({ length: looks }, worker));
}

function knownTo({ book }: EnqueueDeps, request: NewTransfer): LiveTransfer {
  const known = book.toObject(request.object);
  if (known === undefined) throw new Error('Every request has a row by now.');
  return known;
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

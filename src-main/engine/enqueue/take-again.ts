import { SluiceError } from '../../contract/sluice-error.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import type { TransferBook } from '../book/transfer-book.ts';
import { sameFile } from '../body/same-file.ts';
import type { Clock } from '../ports/clock.ts';
import type { FileBodies, FileIdentity } from '../ports/file-body.ts';
import type { LedgerWrite, TransferRecord } from '../ports/ledger.ts';
import { WaitError } from '../ports/wait-error.ts';
import type { Runner } from '../run/runner.ts';
import { retryFacts } from '../run/retry-facts.ts';
import { isEnded, isInStore } from '../transfer/state-groups.ts';
import { type FreshUrlDeps, giveFreshUrls } from './give-fresh-urls.ts';
import { type InPlace, isInPlace } from './is-in-place.ts';
import { newRecord } from './new-record.ts';
import type { NewTransfer } from './new-transfer.ts';

export interface TakeAgainDeps extends FreshUrlDeps {
  readonly book: TransferBook;
  readonly bodies: FileBodies;
  readonly clock: Clock;
  readonly runner: Pick<Runner, 'stop'>;
}

/** A request for an object the ledger has a transfer to, and the file as it is now; null where it cannot be looked at. */
export interface AskedAgain {
  readonly request: NewTransfer;
  readonly identity: FileIdentity | null;
}

/**
 * Goes on with a transfer that is asked for again, or puts a new one in its place where the store has something else.
 * What the store has of this very file is never sent again, unless `again` says so.
 */
export async function takeAgain(
  deps: TakeAgainDeps,
  transfer: LiveTransfer,
  asked: AskedAgain,
  options: { readonly again: boolean; readonly signal: AbortSignal },
): Promise<LiveTransfer> {
  if (await hasMadeRoom(deps, transfer, asked, options.signal)) await deps.runner.stop(transfer, unfollow);
  if (transfer.run !== null) {
    if (asked.request.path !== transfer.record.path) deps.notice(otherFile(transfer.record, asked.request));
    await giveFreshUrls(deps, transfer, asked.request);
    return transfer;
  }
  if (!isInStore(transfer.record.state)) return requeued(deps, transfer, asked, options.signal);
  if (options.again || hasLost(deps, transfer, asked.request)) return replaced(deps, transfer, asked);
  const inPlace = await comparison(deps, transfer, asked, options.signal);
  return inPlace === 'different' ? replaced(deps, transfer, asked) : kept(deps, transfer, asked, inPlace);
}

/** Whether the store has the file and the portal is only looked at, while there is another file to bring by now. */
async function hasMadeRoom(
  deps: TakeAgainDeps,
  transfer: LiveTransfer,
  asked: AskedAgain,
  signal: AbortSignal,
): Promise<boolean> {
  if (transfer.run === null || transfer.record.state.kind !== 'following') return false;
  return (await comparison(deps, transfer, asked, signal)) === 'different';
}

const unfollow = { stop: 'cancel' } as const;

const otherFile = (record: TransferRecord, { path }: NewTransfer): string =>
  `${record.name} is under way from another file, ${record.path}: ${path} is not sent to the same place meanwhile. To send it, cancel the one under way, and add it again.`;

/** The place of the transfer's record goes to a new one, which knows that bodies went there before. */
function replaced(
  { book, clock }: TakeAgainDeps,
  transfer: LiveTransfer,
  { request, identity }: AskedAgain,
): Promise<LiveTransfer> {
  const { attempts, uploadId } = transfer.record;
  const record = newRecord(clock, request, identity);
  // What was uploaded in parts is completed: nothing may be sent to that upload any more, nor may it be given up.
  return book.replace(transfer, { ...record, attempts, uploadId, completing: uploadId !== null });
}

/** Whether what the transfer brought has gone from its place since. A request made from its own record has not looked. */
function hasLost({ openTarget }: TakeAgainDeps, { record }: LiveTransfer, request: NewTransfer): boolean {
  if (request.destination === record.destination) return false;
  const target = openTarget(request.destination);
  return target.hasLost?.(record.destination, record.state.kind === 'available') ?? false;
}

/** `unseen`: the file is away, locked or unreadable, so that nothing can be said of it. */
async function comparison(
  { bodies }: TakeAgainDeps,
  transfer: LiveTransfer,
  { request: { path }, identity }: AskedAgain,
  signal: AbortSignal,
): Promise<InPlace | 'unseen'> {
  if (identity === null) return 'unseen';
  try {
    return await isInPlace(bodies, transfer, { path, identity }, signal);
  } catch (error) {
    if (error instanceof SluiceError) return error.code === 'file-changed' ? 'different' : 'unseen';
    if (error instanceof WaitError) return 'unseen';
    throw error;
  }
}

async function requeued(
  deps: TakeAgainDeps,
  transfer: LiveTransfer,
  asked: AskedAgain,
  signal: AbortSignal,
): Promise<LiveTransfer> {
  const { id, state } = transfer.record;
  const { request } = asked;
  const body = await acceptedBody(deps, transfer, asked, signal);
  const writes = [
    ...placeWrites(transfer, request),
    ...retryFacts(transfer, deps.openTarget(request.destination)),
    ...body,
  ];
  if (!keepsDestination(deps, transfer, request))
    writes.push({ type: 'destination', id, destination: request.destination });
  const forgotten = body.some(({ type }) => type === 'forget-parts');
  if (state.kind === 'queued' || (state.kind === 'verifying' && !forgotten))
    await deps.book.write(transfer, writes);
  else await deps.book.move(transfer, { type: 'queue' }, writes);
  return transfer;
}

/**
 * Of a single PUT that was accepted and not yet proven: whether it is of the file as it is now. An upload in parts looks
 * at its file by itself.
 */
async function acceptedBody(
  deps: TakeAgainDeps,
  transfer: LiveTransfer,
  asked: AskedAgain,
  signal: AbortSignal,
): Promise<LedgerWrite[]> {
  const { parts, target, record } = transfer;
  if (parts.size === 0 || target.multipart !== undefined) return [];
  const inPlace = await comparison(deps, transfer, asked, signal);
  if (inPlace === 'unseen') return [];
  const forget: LedgerWrite[] = inPlace === 'different' ? [{ type: 'forget-parts', id: record.id }] : [];
  return [...forget, ...identityWrites(transfer, asked.identity)];
}

/**
 * A portal's destination holds the baseline taken before the first byte: while an upload may have reached the server, only
 * that one shows whether the portal took it. A person's new decision replaces it.
 */
function keepsDestination(deps: TakeAgainDeps, transfer: LiveTransfer, request: NewTransfer): boolean {
  const { target, record } = transfer;
  const decided = record.state.kind === 'waiting' && record.state.for === 'decision';
  if (!target.refreshes || record.attempts === 0 || decided || isEnded(record.state)) return false;
  return !hasLost(deps, transfer, request);
}

/** The store has it: nothing is sent. Where the portal has not confirmed yet, following goes on. */
async function kept(
  { book }: TakeAgainDeps,
  transfer: LiveTransfer,
  { request, identity }: AskedAgain,
  inPlace: 'same-identity' | 'same-bytes' | 'unseen',
): Promise<LiveTransfer> {
  const place = placeWrites(transfer, request);
  const writes = inPlace === 'unseen' ? place : [...place, ...identityWrites(transfer, identity)];
  const { state } = transfer.record;
  if (state.kind === 'unconfirmed') await book.move(transfer, { type: 'follow', since: state.since }, writes);
  else if (writes.length > 0) await book.note(transfer, writes);
  if (state.kind === 'done' || state.kind === 'available') transfer.skipped = skipReasons[inPlace];
  return transfer;
}

const unchanged = 'The store has this file already; it has not changed since.';
const skipReasons = {
  'same-identity': unchanged,
  'same-bytes': unchanged,
  unseen: 'The store has this file already; the one here cannot be looked at now.',
};

/** Nothing is written that is known: of 100,000 files asked for again, hardly one is. */
function placeWrites({ record }: LiveTransfer, { name, path }: NewTransfer): LedgerWrite[] {
  return record.name === name && record.path === path ? [] : [{ type: 'place', id: record.id, name, path }];
}

function identityWrites({ record }: LiveTransfer, identity: FileIdentity | null): LedgerWrite[] {
  const { id, identity: before } = record;
  if (identity === null || (before !== null && sameFile(before, identity) === 'same')) return [];
  return [{ type: 'identity', id, identity }];
}

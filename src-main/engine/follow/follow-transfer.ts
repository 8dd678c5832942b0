import type { Failure } from '../../contract/failure.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import type { TransferBook } from '../book/transfer-book.ts';
import { UnwrittenError } from '../book/unwritten-error.ts';
import type { Clock } from '../ports/clock.ts';
import type { Follower, Look } from '../ports/follower.ts';
import { type Wait, WaitError } from '../ports/wait-error.ts';
import { lookPause } from './look-pause.ts';

export interface FollowDeps {
  readonly book: TransferBook;
  readonly clock: Clock;
  /** The longest pause between two looks (ms); the first ones are closer together. */
  readonly followPollMs: number;
  /** How long to look before the transfer is `unconfirmed` (ms); null = as long as it takes. */
  readonly followForMs: number | null;
  readonly log: (message: string, fields: Readonly<Record<string, unknown>>) => void;
  /** Tells a person something once. */
  readonly notice: (message: string) => void;
}

/**
 * Looks at the portal until it shows a change against the baseline, or until patience ends. The store has the file
 * whatever comes of this: nothing here can make a transfer fail.
 */
export async function followTransfer(
  deps: FollowDeps,
  transfer: LiveTransfer,
  follower: Follower,
  signal: AbortSignal,
): Promise<void> {
  const { state } = transfer.record;
  const since = state.kind === 'following' ? state.since : nowIso(deps.clock);
  const begun = deps.clock.monotonic();
  const end = begun + (deps.followForMs ?? Number.POSITIVE_INFINITY);
  for (;;) {
    const look = await lookOnce(deps, transfer, transfer.target.follower ?? follower, signal);
    if (look === 'available') return deps.book.move(transfer, { type: 'seen', at: nowIso(deps.clock) });
    const now = deps.clock.monotonic();
    const left = end - now;
    if (look === 'hopeless' || left <= 0) return deps.book.move(transfer, { type: 'unseen', since });
    await deps.clock.sleep(Math.min(lookPause(now - begun, deps.followPollMs), left), signal);
  }
}

/** What a look found out (that someone else came, that nobody had); durable, or the next process would not know. */
async function keepFound({ book }: FollowDeps, transfer: LiveTransfer, look: Look): Promise<void> {
  const destination = 'destination' in look ? look.destination : undefined;
  if (destination === undefined) return;
  await book.note(transfer, [{ type: 'destination', id: transfer.record.id, destination }]);
}

type Seen = 'available' | 'not-yet' | 'hopeless';

async function lookOnce(
  deps: FollowDeps,
  transfer: LiveTransfer,
  follower: Follower,
  signal: AbortSignal,
): Promise<Seen> {
  try {
    const look = await follower.look(signal, transfer.wholeSince);
    await keepFound(deps, transfer, look);
    if (look.kind === 'not-ours' || look.kind === 'untold') deps.notice(look.message);
    return meaning(look);
  } catch (error) {
    if (error instanceof UnwrittenError) throw error;
    signal.throwIfAborted();
    const wait = error instanceof WaitError ? error.wait : null;
    const reason = wait?.message ?? (error instanceof Error ? error.name : 'unknown');
    deps.log('the portal could not be asked', { id: transfer.record.id, reason, failure: failureOf(wait) });
    if (wait?.for === 'key')
      deps.notice(`What was sent cannot be followed: ${wait.message} ${wait.remedy ?? ''}`.trim());
    return isHopeless(wait, deps) ? 'hopeless' : 'not-yet';
  }
}

/** What is no wait would be no other the next time. A key comes from a person: whoever looks without end waits for that too. */
const isHopeless = (wait: Wait | null, { followForMs }: FollowDeps): boolean =>
  wait === null || (wait.for === 'key' && followForMs !== null);

function failureOf(wait: Wait | null): Failure | null {
  if (wait === null) return null;
  const { code, message, remedy } = wait;
  return remedy === undefined ? { code, message } : { code, message, remedy };
}

function meaning(look: Look): Seen {
  if (look.kind === 'available') return 'available';
  return look.kind === 'gone' || look.kind === 'untold' ? 'hopeless' : 'not-yet';
}

const nowIso = (clock: Clock): string => new Date(clock.now()).toISOString();

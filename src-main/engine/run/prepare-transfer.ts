import { SluiceError } from '../../contract/sluice-error.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import type { TransferBook } from '../book/transfer-book.ts';
import { isTooYoung } from '../body/is-too-young.ts';
import { sameFile } from '../body/same-file.ts';
import type { Clock } from '../ports/clock.ts';
import type { FileBodies, FileIdentity } from '../ports/file-body.ts';
import { type Wait, WaitError } from '../ports/wait-error.ts';
import type { Waiting } from '../send/waiting.ts';
import { changedParts } from '../verify/changed-parts.ts';

/** The most one PUT may carry: 5 GiB (S3's limit for a single upload). */
export const singlePutLimit = 5 * 1024 ** 3;

const youngMs = 2_000;
const filePauseMs = 5_000;

export interface PrepareDeps {
  readonly book: TransferBook;
  readonly bodies: Pick<FileBodies, 'identify' | 'open'>;
  readonly clock: Clock;
  readonly waiting: Waiting;
}

/** Makes sure that there is a file, that nobody is still writing it, and which one it is; waits where waiting helps. */
export async function prepareTransfer(
  deps: PrepareDeps,
  transfer: LiveTransfer,
  signal: AbortSignal,
): Promise<void> {
  deps.book.moveSoon(transfer, { type: 'prepare' });
  const identity = await settledIdentity(deps, transfer, signal);
  const { multipart } = transfer.target;
  if (multipart === undefined && identity.size > singlePutLimit) throw tooLarge(identity.size);
  if (multipart !== undefined && transfer.parts.size > 0)
    await keepOrForget(deps, transfer, identity, multipart.partSize, signal);
  const { id } = transfer.record;
  deps.book.moveSoon(transfer, { type: 'prepare' }, [{ type: 'identity', id, identity }]);
}

/**
 * Accepted parts are kept only of a file that is provably the same. Of one that changed it is said what that costs; a retry
 * forgets what the file was, and sends it as it is.
 */
async function keepOrForget(
  deps: PrepareDeps,
  transfer: LiveTransfer,
  now: FileIdentity,
  partSize: number,
  signal: AbortSignal,
): Promise<void> {
  const { id, identity, path } = transfer.record;
  if (identity === null) return deps.book.note(transfer, [{ type: 'forget-parts', id }]);
  const sameness = sameFile(identity, now);
  if (sameness === 'same') return;
  const file = { path, identity: now };
  const changed =
    sameness === 'changed' ||
    (await changedParts(deps.bodies, file, transfer.parts.values(), partSize, signal)).length > 0;
  if (changed) throw changedSince(transfer);
}

/** The identity, once two looks 2 s apart agree or the file is old enough (a file younger than 2 s proves nothing). */
async function settledIdentity(
  deps: PrepareDeps,
  transfer: LiveTransfer,
  signal: AbortSignal,
): Promise<FileIdentity> {
  let last = await identify(deps, transfer, signal);
  while (isTooYoung(last, deps.clock.now())) {
    await deps.waiting.during(transfer, growing(transfer), signal, (inner) =>
      deps.clock.sleep(youngMs, inner),
    );
    const now = await identify(deps, transfer, signal);
    if (sameFile(last, now) === 'same') return now;
    last = now;
  }
  return last;
}

async function identify(
  deps: PrepareDeps,
  transfer: LiveTransfer,
  signal: AbortSignal,
): Promise<FileIdentity> {
  for (;;) {
    try {
      return await deps.bodies.identify(transfer.record.path);
    } catch (error) {
      if (!(error instanceof WaitError)) throw error;
      await deps.waiting.during(transfer, error.wait, signal, (inner) =>
        deps.clock.sleep(filePauseMs, inner),
      );
    }
  }
}

const growing = (transfer: LiveTransfer): Wait => ({
  for: 'file',
  code: 'still-growing',
  message: `${transfer.record.name} was written a moment ago; it is sent when it has been still for 2 seconds.`,
});

function tooLarge(size: number): SluiceError {
  return new SluiceError({
    code: 'file-too-large',
    message: `The file has ${size} bytes; one presigned PUT carries at most 5 GiB (5368709120 bytes).`,
    remedy: 'Split or compress the file, or ask for a multipart upload plan for it.',
  });
}

function changedSince({ record, acceptedBytes }: LiveTransfer): SluiceError {
  return new SluiceError({
    code: 'file-changed',
    message: `${record.name} is not the file it was: ${acceptedBytes} bytes of the old one were accepted.`,
    remedy: `Run the same command again to send it as it is now (${acceptedBytes} bytes go again).`,
  });
}

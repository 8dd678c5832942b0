import { SluiceError } from '../../contract/sluice-error.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import type { TransferBook } from '../book/transfer-book.ts';
import { isTooYoung } from '../body/is-too-young.ts';
import { sameFile } from '../body/same-file.ts';
import type { Clock } from '../ports/clock.ts';
import type { FileBodies, FileIdentity } from '../ports/file-body.ts';
import type { LedgerWrite } from '../ports/ledger.ts';
import { type Wait, WaitError } from '../ports/wait-error.ts';
import type { Waiting } from '../send/waiting.ts';

/** The most one PUT may carry: 5 GiB (S3's limit for a single upload). */
export const singlePutLimit = 5 * 1024 ** 3;

const youngMs = 2_000;
const filePauseMs = 5_000;

export interface PrepareDeps {
  readonly book: TransferBook;
  readonly bodies: Pick<FileBodies, 'identify'>;
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
  if (identity.size > singlePutLimit) throw tooLarge(identity.size);
  deps.book.moveSoon(transfer, { type: 'prepare' }, identityWrites(transfer, identity));
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

function identityWrites(transfer: LiveTransfer, identity: FileIdentity): LedgerWrite[] {
  const { id } = transfer.record;
  const known = transfer.record.identity;
  const stale = known !== null && sameFile(known, identity) !== 'same' && transfer.parts.size > 0;
  const forget: LedgerWrite[] = stale ? [{ type: 'forget-parts', id }] : [];
  return [...forget, { type: 'identity', id, identity }];
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

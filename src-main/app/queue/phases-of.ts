import { assertNever } from '../../contract/assert-never.ts';
import type { TransferRow } from '../../contract/transfer-row.ts';
import type { Phase, PhaseName } from '../../contract/window/transfer-detail.ts';

type Standing = Pick<TransferRow, 'state' | 'size' | 'acceptedBytes'>;

/** What a transfer goes through, in order, and how far it is. `tries`: bodies begun so far. */
export function phasesOf(row: Standing, tries: number, goesToLizard: boolean): readonly Phase[] {
  const names: readonly PhaseName[] = [
    'preparing',
    'uploading',
    'verifying',
    ...(goesToLizard ? (['in-lizard'] as const) : []),
  ];
  const now = phaseOf(row, tries);
  const at = now === 'over' ? -1 : names.indexOf(now);
  return names.map((name, place) => ({ name, status: statusOf(place, at === -1 ? names.length : at, row) }));
}

function statusOf(place: number, at: number, { state }: Standing): Phase['status'] {
  if (place < at) return 'done';
  if (place > at) return 'later';
  if (state === 'failed' || state === 'unconfirmed') return 'failed';
  return state === 'queued' || state === 'paused' || state === 'skipped' || state === 'cancelled'
    ? 'later'
    : 'now';
}

/** The one it is in, or stands before; `over` when it is through all. */
function phaseOf(row: Standing, tries: number): PhaseName | 'over' {
  switch (row.state) {
    case 'preparing':
      return 'preparing';
    case 'uploading':
      return 'uploading';
    case 'finishing':
    case 'verifying':
      return 'verifying';
    case 'following':
    case 'unconfirmed':
      return 'in-lizard';
    case 'available':
      return 'over';
    case 'done':
      return 'in-lizard';
    case 'queued':
    case 'waiting':
    case 'paused':
    case 'failed':
    case 'skipped':
    case 'cancelled':
      return byFacts(row, tries);
    default:
      return assertNever(row.state);
  }
}

function byFacts({ size, acceptedBytes }: Standing, tries: number): PhaseName {
  if (tries === 0) return 'preparing';
  return size > 0 && acceptedBytes >= size ? 'verifying' : 'uploading';
}

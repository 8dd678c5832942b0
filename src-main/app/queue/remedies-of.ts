import { assertNever } from '../../contract/assert-never.ts';
import type { FailureCode } from '../../contract/failure.ts';
import type { TransferRow } from '../../contract/transfer-row.ts';
import type { WaitReason } from '../../contract/transfer-state.ts';
import type { Place, Remedy } from '../../contract/window/window-row.ts';

/** What a person can do about a transfer now, the best first; nothing where it goes on by itself or is over. */
export function remediesOf(
  { state, waiting, failure }: Pick<TransferRow, 'state' | 'waiting' | 'failure'>,
  place: Place['kind'],
): readonly Remedy[] {
  const page: readonly Remedy[] = place === 'lizard' ? ['open-page'] : [];
  if (state === 'failed') return failure === null ? ['retry'] : afterFailure(failure.code, place);
  if (state === 'waiting' && waiting !== null) return whileWaiting(waiting.for, place, page);
  if (state === 'paused') return ['resume'];
  return state === 'unconfirmed' ? ['resume', ...page] : [];
}

function whileWaiting(reason: WaitReason, place: Place['kind'], page: readonly Remedy[]): readonly Remedy[] {
  switch (reason) {
    case 'fresh-url':
      return place === 'plan' ? ['give-plan'] : ['resume'];
    case 'key':
      return ['give-key'];
    case 'decision':
      return place === 'lizard' ? ['replace', 'skip', ...page] : ['skip'];
    case 'retry':
    case 'network':
    case 'file':
    case 'valid-url':
    case 'portal':
      return [];
    default:
      return assertNever(reason);
  }
}

const urlFaults: readonly FailureCode[] = ['url-expired', 'url-refused', 'plan-invalid', 'part-too-small'];

function afterFailure(code: FailureCode, place: Place['kind']): readonly Remedy[] {
  if (code === 'file-changed') return ['retry-from-start'];
  // Its parts are gone with it: what was accepted goes again.
  if (code === 'upload-gone')
    return place === 'plan' ? ['give-plan', 'retry-from-start'] : ['retry-from-start'];
  if (code === 'file-missing' || code === 'file-unreadable') return ['retry', 'choose-file'];
  if (code === 'unauthorised') return ['give-key', 'retry'];
  if (urlFaults.includes(code)) return place === 'plan' ? ['give-plan', 'retry'] : ['retry'];
  return ['retry'];
}

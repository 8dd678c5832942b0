import type { LastLook } from '../../engine/ports/target.ts';
import { WaitError } from '../../engine/ports/wait-error.ts';
import { checkPlace } from './check-place.ts';
import type { LizardDestination } from './lizard-destination-schema.ts';
import type { LizardTargetDeps } from './lizard-target.ts';
import { watched } from './watched.ts';

/** How old the last look before a body's end may be where the portal cannot be asked (ms): a key may end in a queue of small files. */
const nearMs = 10_000;

/** The look at a result while the last slice for it is held. */
export function lastLookAt(destination: LizardDestination, deps: LizardTargetDeps): LastLook {
  const { code, result } = destination;
  return {
    look: async (signal) => {
      const ages = { maxAgeMs: deps.lookMs, elseMs: nearMs };
      const row = await deps.results.rowAlone(result, ages, signal);
      await checkPlace(destination, row, deps, signal).catch((error: unknown) => {
        throw isAlreadyThere(error) ? cameMeanwhile(code, error) : error;
      });
    },
    noted: (outcome) => {
      if ((outcome === 'missed') === (destination.unwatched === true)) return null;
      return outcome === 'missed' ? { ...destination, unwatched: true } : watched(destination);
    },
  };
}

const isAlreadyThere = (error: unknown): error is WaitError =>
  error instanceof WaitError && error.wait.code === 'already-there';

function cameMeanwhile(code: string, cause: WaitError): WaitError {
  const message = `Lizard got a file for the result ${code} while yours was being sent: yours was stopped before its last byte, and nothing was replaced.`;
  return new WaitError({ ...cause.wait, message }, { cause });
}

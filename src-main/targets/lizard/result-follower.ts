import { SluiceError } from '../../contract/sluice-error.ts';
import type { Follower, Look } from '../../engine/ports/follower.ts';
import { WaitError } from '../../engine/ports/wait-error.ts';
import type { LizardResult } from '../../lizard/types.ts';
import { hasChanged } from './has-changed.ts';
import type { LizardDestination } from './lizard-destination-schema.ts';
import type { LizardTargetDeps } from './lizard-target.ts';
import { sourceHasChanged } from './source-has-changed.ts';

/** Looks whether a result changed against its baseline; for a replace, whether the data behind its raster did. */
export function resultFollower(destination: LizardDestination, deps: LizardTargetDeps): Follower {
  return {
    look: async (signal) => {
      try {
        const row = await deps.results.row(destination.result, { maxAgeMs: deps.lookMs, signal });
        return row === null ? gone(destination) : await judge(destination, row, deps, signal);
      } catch (error) {
        return orLater(error, destination);
      }
    },
  };
}

async function judge(
  destination: LizardDestination,
  row: LizardResult,
  deps: LizardTargetDeps,
  signal: AbortSignal,
): Promise<Look> {
  const { baseline, replace } = destination;
  if (hasChanged(baseline, row)) return { kind: 'available' };
  if (!replace || baseline.raster === null) return { kind: 'unchanged' };
  if (baseline.rasterSource === null) return unseen(destination);
  const source = await sourceHasChanged(baseline, deps.rasterSourceOf, signal);
  if (source === 'gone') return unseen(destination);
  return { kind: source === 'changed' ? 'available' : 'unchanged' };
}

/** A portal that refuses to show a result proves nothing about the file: it is asked again. */
function orLater(error: unknown, destination: LizardDestination): Look {
  if (!(error instanceof SluiceError)) throw error;
  if (error.code === 'not-found') return gone(destination);
  throw new WaitError({ for: 'portal', ...error.toFailure() }, { cause: error });
}

function gone({ code, portal }: LizardDestination): Look {
  return { kind: 'gone', message: `The result ${code} is no longer on ${new URL(portal).host}.` };
}

function unseen({ code }: LizardDestination): Look {
  return {
    kind: 'gone',
    message: `The raster source behind the result ${code} cannot be seen with this key.`,
  };
}

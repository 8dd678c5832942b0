import { SluiceError } from '../../contract/sluice-error.ts';
import type { Follower, Look } from '../../engine/ports/follower.ts';
import { WaitError } from '../../engine/ports/wait-error.ts';
import type { LizardResult } from '../../lizard/types.ts';
import { hasChanged } from './has-changed.ts';
import type { LizardDestination } from './lizard-destination-schema.ts';
import type { LizardTargetDeps } from './lizard-target.ts';
import { sourceHasChanged } from './source-has-changed.ts';
import { sourceNow } from './source-now.ts';
import { watched } from './watched.ts';
import { withoutQuery } from './without-query.ts';

/**
 * Looks whether a result changed against its baseline; where a raster was there before ours, whether the data behind it did,
 * since that is what a second file changes.
 */
export function resultFollower(destination: LizardDestination, deps: LizardTargetDeps): Follower {
  return {
    look: async (signal, wholeSince = null) => {
      const look = await lookOnce(destination, deps, wholeSince, signal);
      return destination.unwatched === true ? unwatchedLook(destination, look) : look;
    },
  };
}

/** Of a change that is seen first nobody knows whose it is; once the place was as before after our last byte had left, one does. */
function unwatchedLook(destination: LizardDestination, look: Look): Look {
  if (look.kind === 'available') return untold(destination);
  return look.kind === 'unchanged' ? { kind: 'unchanged', destination: watched(destination) } : look;
}

async function lookOnce(
  destination: LizardDestination,
  deps: LizardTargetDeps,
  wholeSince: number | null,
  signal: AbortSignal,
): Promise<Look> {
  try {
    // A reading from before the last byte left will do: what it shows already is not ours, and of the rest it says nothing.
    const maxAgeMs = destination.unwatched === true ? 0 : deps.lookMs;
    const row = await deps.results.row(destination.result, { maxAgeMs, signal });
    return row === null ? gone(destination) : await judge({ destination, row, wholeSince }, deps, signal);
  } catch (error) {
    return orLater(error, destination);
  }
}

interface Seen {
  readonly destination: LizardDestination;
  readonly row: LizardResult;
  readonly wholeSince: number | null;
}

async function judge(seen: Seen, deps: LizardTargetDeps, signal: AbortSignal): Promise<Look> {
  const { destination, row } = seen;
  const { baseline, replace } = destination;
  if (hasChanged(baseline, row))
    return wasThereBefore(seen, deps) ? notOurs(seen, deps, signal) : { kind: 'available' };
  if (baseline.raster === null) return { kind: 'unchanged' };
  if (baseline.rasterSource === null) return replace ? unseen(destination) : { kind: 'unchanged' };
  const source = await sourceHasChanged(baseline, deps.rasterSourceOf, signal);
  if (source === 'gone') return unseen(destination);
  return { kind: source === 'changed' ? 'available' : 'unchanged' };
}

/** Whether a reading that had ended before our last byte left showed what is there now: the portal cannot have had it from us. */
function wasThereBefore({ row, wholeSince }: Seen, { results }: LizardTargetDeps): boolean {
  const since = results.shownSince(row);
  return wholeSince !== null && since !== null && since < wholeSince;
}

/** The data is taken as it is now: should ours be in it already, that is not claimed, and the upload ends unconfirmed. */
async function notOurs(
  { destination, row }: Seen,
  { rasterSourceOf }: LizardTargetDeps,
  signal: AbortSignal,
): Promise<Look> {
  const { code } = destination;
  const attachment = row.attachment_url === null ? null : withoutQuery(row.attachment_url);
  const rasterSource = await sourceNow(row.raster, rasterSourceOf, signal);
  const baseline = { raster: row.raster, attachment, rasterSource };
  const message = `The result ${code} got another file while yours was being sent: yours is in Lizard once it changes again.`;
  return { kind: 'not-ours', destination: { ...watched(destination), baseline }, message };
}

/** A portal that refuses to show a result proves nothing about the file: it is asked again. */
function orLater(error: unknown, destination: LizardDestination): Look {
  if (!(error instanceof SluiceError)) throw error;
  if (error.code === 'not-found') return gone(destination);
  throw new WaitError({ for: 'portal', ...error.toFailure() }, { cause: error });
}

function untold({ code, portal }: LizardDestination): Look {
  const { host } = new URL(portal);
  return {
    kind: 'untold',
    message: `The result ${code} has a file on ${host}, but ${host} could not be asked just before yours was sent whole: look there whether it is yours or someone else's.`,
  };
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

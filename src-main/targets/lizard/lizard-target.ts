import { SluiceError } from '../../contract/sluice-error.ts';
import { urlLife } from '../../contract/url-life.ts';
import type { Follower } from '../../engine/ports/follower.ts';
import type { SignedPut, Target, UrlAsk } from '../../engine/ports/target.ts';
import type { NamedAddresses } from '../../lizard/named-addresses.ts';
import type { RasterSource } from '../../lizard/raster-source.ts';
import { objectOf } from '../object-of.ts';
import { urlEnd } from '../url-end.ts';
import { checkPlace } from './check-place.ts';
import type { LizardDestination } from './lizard-destination-schema.ts';
import { hasLost } from './has-lost.ts';
import { resultFollower } from './result-follower.ts';
import { isUrlAlive } from './is-url-alive.ts';
import { lastLookAt } from './last-look-at.ts';
import type { RowAsk, ScenarioResults } from './scenario-results.ts';
import { uploadRefusal } from './upload-refusal.ts';

export interface LizardTargetDeps {
  /** The results of the destination's scenario, shared with its other transfers. */
  readonly results: Pick<ScenarioResults, 'row' | 'rowAlone' | 'remembered' | 'shownSince' | 'watch'>;
  /** The data behind a raster layer, null when it cannot be seen. Throws `WaitError` for key and portal. */
  readonly rasterSourceOf: (layer: string, signal: AbortSignal) => Promise<RasterSource | null>;
  /** Where the portal may send files. */
  readonly addresses: NamedAddresses;
  /** How old a URL may be that says nothing of its life, in milliseconds; any other is used as long as it lives. */
  readonly rememberMs: number;
  /** The same for following: looks this close together share one reading. */
  readonly lookMs: number;
}

/**
 * A Target that asks the portal for the upload URL of a result, and a Follower that sees the portal take the file.
 *
 * A URL is only given out for a result that is as it was when it was paired: whatever came meanwhile, from this transfer's
 * lost PUT or from someone else, would be overwritten. One that still lives is given out again; when one is about to end,
 * or was refused, one reading of the list brings those of all results.
 */
export function lizardTarget(destination: LizardDestination, deps: LizardTargetDeps): Target {
  const { object, result } = destination;
  const follower: Follower = resultFollower(destination, deps);
  const lookup = deps.addresses.lookup(object);
  const signedFor = (url: string): SignedPut => ({ url, headers: {}, lookup });
  let given: string | null = null;
  // A queue is ordered by this, and asks for it far more often than it changes.
  let read: { readonly url: string | null; readonly end: string | null } = { url: null, end: null };
  return {
    object,
    refreshes: true,
    get expiresAt() {
      const url = deps.results.remembered(result)?.upload_url ?? null;
      if (url !== read.url) read = { url, end: url === null ? null : urlEnd(url) };
      return read.end;
    },
    watchEnd: (listener) => deps.results.watch(listener),
    put: async (ask) => {
      if (given !== null && isForLater(given, ask)) return signedFor(given);
      given = await uploadUrl(destination, deps, ask, given);
      return signedFor(given);
    },
    follower,
    lastLook: lastLookAt(destination, deps),
    hasLost: (earlier, confirmed) => hasLost(destination, earlier, confirmed),
  };
}

async function uploadUrl(
  destination: LizardDestination,
  deps: LizardTargetDeps,
  ask: UrlAsk,
  given: string | null,
): Promise<string> {
  const { code, object, replace, result } = destination;
  const shown = await deps.results.row(result, rowAsk(deps, ask, given));
  // The first time, too: what someone else brought while this one was queued would be replaced, and then taken for ours.
  const row = await checkPlace(destination, shown, deps, ask.signal);
  const refusal = uploadRefusal(row, replace);
  if (refusal !== null) throw new SluiceError(refusal);
  const url = row.upload_url;
  if (url === null || objectOf(url) !== object) throw moved(code);
  await deps.addresses.check(url);
  return isValidSooner(given, url, ask) ? given : url;
}

/**
 * Whether the URL given out last will do where the newest will not yet: where the signer's clock is ahead every reading
 * brings one that is valid only later, and who always took the newest would wait for ever.
 */
function isValidSooner(
  given: string | null,
  newest: string,
  { fresh, serverNow = null }: UrlAsk,
): given is string {
  if (given === null || fresh || serverNow === null) return false;
  if (!isBefore(newest, serverNow) || urlLife(given).kind === 'unknown') return false;
  return isUrlAlive({ url: given, ageMs: 0, serverNow, rememberMs: 0 });
}

/** Well beyond what a server's clock is known to (ms): with a URL given out unlooked-at nothing may be sent. */
const surelyMs = 3_000;

/** Whether surely nothing can be sent with the URL yet: there is no need to look at the result before there is. */
const isForLater = (given: string, { fresh, serverNow = null }: UrlAsk): boolean =>
  !fresh && serverNow !== null && isBefore(given, serverNow + surelyMs);

function isBefore(url: string, serverNow: number): boolean {
  const life = urlLife(url);
  return life.kind === 'known' && life.signedAt !== null && serverNow < life.signedAt;
}

/** How old a look may be that shows, before a result is sent to again, that nothing came there meanwhile (ms). */
const recheckMs = 30_000;

/** Which row will do. `given`: the URL given out last, which is the one that was refused where a fresh one is asked for. */
function rowAsk({ rememberMs }: LizardTargetDeps, ask: UrlAsk, given: string | null): RowAsk {
  const { fresh, again, lastSentAt, serverNow = null, signal } = ask;
  const lookNow = (again && lastSentAt === undefined) || (fresh && given === null);
  const isGood: RowAsk['isGood'] = ({ upload_url: url }, ageMs) =>
    url === null || (!(fresh && url === given) && isUrlAlive({ url, ageMs, serverNow, rememberMs }));
  if (lookNow) return { maxAgeMs: 0, signal };
  return again
    ? { maxAgeMs: recheckMs, after: lastSentAt ?? null, isGood, signal }
    : { maxAgeMs: Number.POSITIVE_INFINITY, isGood, signal };
}

/** The ledger knows this transfer by its object: bytes sent elsewhere would be booked to the wrong place. */
function moved(code: string): SluiceError {
  return new SluiceError({
    code: 'portal-refused',
    message: `Lizard now wants the file of the result ${code} at another place than when it was paired.`,
    remedy: 'Cancel this upload and start it again.',
  });
}

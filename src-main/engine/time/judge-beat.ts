/** What the clocks showed at one beat, in ms. */
export interface Beat {
  /** A clock that never goes back; on some systems it stands still while the computer sleeps. */
  readonly monotonic: number;
  /** Since 1970; may be set. */
  readonly wall: number;
  /** Since the computer was started, sleep included; null where nothing shows it. */
  readonly uptime: number | null;
}

/** How long the computer slept (ms), and how much of that the monotonic clock did not see. */
export interface Slept {
  readonly ms: number;
  readonly unseenMs: number;
}

export type BeatNews =
  | ({ readonly kind: 'slept' } & Slept)
  /** The wall clock was set, by so much (ms; back is negative). */
  | { readonly kind: 'clock-changed'; readonly byMs: number };

/** Between two beats (ms). */
export const beatMs = 1_000;
/** A beat this late was no busy moment, and a clock this far off did not drift (ms). */
export const lateMs = 5_000;

/**
 * What has happened between two beats. Late by any clock that nobody can set is sleep; a step of the wall clock that none
 * of them shares is a change of that clock alone. Both may have happened at once.
 */
export function judgeBeat(before: Beat, now: Beat): BeatNews[] {
  const monotonic = now.monotonic - before.monotonic;
  const uptime = now.uptime === null || before.uptime === null ? 0 : now.uptime - before.uptime;
  const elapsed = Math.max(monotonic, uptime);
  const ms = elapsed - beatMs;
  const stepMs = now.wall - before.wall - elapsed;
  const unseen = elapsed - monotonic;
  return [
    ...(ms > lateMs ? [{ kind: 'slept', ms, unseenMs: unseen > lateMs ? unseen : 0 } as const] : []),
    ...(Math.abs(stepMs) > lateMs ? [{ kind: 'clock-changed', byMs: stepMs } as const] : []),
  ];
}

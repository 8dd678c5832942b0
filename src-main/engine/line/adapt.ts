import { assertNever } from '../../contract/assert-never.ts';

/** How many bodies go side by side, and what was seen since that last changed. Times are monotonic (ms). */
export interface Adaptation {
  /** Never more than this. */
  readonly most: number;
  readonly limit: number;
  readonly window: Window;
  /** What the last whole window carried (bytes a millisecond); null before there was one at this load. */
  readonly pace: number | null;
  readonly halvedAt: number | null;
  readonly grewAt: number | null;
  /** Until the first sign of trouble the limit doubles, so that a good line is filled within a few bodies. */
  readonly untroubled: boolean;
}

/** Bodies accepted in a row. */
interface Window {
  readonly since: number;
  readonly bodies: number;
  readonly bytes: number;
  /** Whether every slot was in use at each acceptance: more slots would be of use. */
  readonly full: boolean;
}

export type LineEvent =
  | { readonly type: 'accepted'; readonly at: number; readonly bytes: number; readonly full: boolean }
  /** The store has too much to do, or the line does: a body begun at `beganAt` was told so, or ran out of time. */
  | { readonly type: 'overloaded'; readonly at: number; readonly beganAt: number }
  /** A body failed for a reason that says nothing of the load. */
  | { readonly type: 'broken'; readonly at: number }
  /** A person sets how many there may be. */
  | { readonly type: 'most'; readonly at: number; readonly most: number };

/** Enough to fill most lines, few enough for a small store. */
const modest = 4;
/** The load is halved at most once in this time, and after a halving grows at most by one in it (ms). */
const coolDown = 1_000;
/** A window that carries less than this share of the one before has fallen; anything above is chance. */
const steady = 0.8;

/** Begins modestly, at `at` (monotonic ms). */
export function startOfAdaptation(most: number, at: number): Adaptation {
  const limit = Math.min(modest, most);
  return { most, limit, window: emptyWindow(at), pace: null, halvedAt: null, grewAt: null, untroubled: true };
}

/**
 * Additive increase, multiplicative decrease, as TCP does it: the one rule by which strangers share a store fairly. As
 * there, it begins by doubling, which ends at the first overload, broken body or window that carried less.
 */
export function adapt(before: Adaptation, event: LineEvent): Adaptation {
  switch (event.type) {
    case 'accepted':
      return afterAcceptance(before, event);
    case 'overloaded':
      return afterOverload(before, event);
    case 'broken':
      return { ...before, window: emptyWindow(event.at), untroubled: false };
    case 'most':
      return withMost(before, event.most, event.at);
    default:
      return assertNever(event);
  }
}

function afterAcceptance(before: Adaptation, event: Extract<LineEvent, { type: 'accepted' }>): Adaptation {
  const window: Window = {
    since: before.window.since,
    bodies: before.window.bodies + 1,
    bytes: before.window.bytes + event.bytes,
    full: before.window.full && event.full,
  };
  if (window.bodies < before.limit) return { ...before, window };
  const pace = window.bytes / Math.max(1, event.at - window.since);
  const hasFallen = before.pace !== null && pace < before.pace * steady;
  const untroubled = before.untroubled && !hasFallen;
  const next = { ...before, pace, untroubled, window: emptyWindow(event.at) };
  if (!window.full || hasFallen || before.limit >= before.most || !mayGrow(before, event.at)) return next;
  const limit = Math.min(before.most, untroubled ? 2 * before.limit : before.limit + 1);
  return { ...next, limit, grewAt: event.at };
}

/** A store that has complained is given time between two steps; small bodies would be back at the old load in no time. */
function mayGrow({ halvedAt, grewAt }: Adaptation, at: number): boolean {
  return halvedAt === null || at - Math.max(halvedAt, grewAt ?? halvedAt) >= coolDown;
}

function afterOverload(before: Adaptation, event: Extract<LineEvent, { type: 'overloaded' }>): Adaptation {
  const { at, beganAt } = event;
  const { halvedAt } = before;
  const window = emptyWindow(at);
  // Bodies begun before the last halving tell of the load there was then.
  const isOldNews = halvedAt !== null && (beganAt < halvedAt || at - halvedAt < coolDown);
  if (isOldNews) return { ...before, window };
  return {
    ...before,
    limit: Math.max(1, Math.floor(before.limit / 2)),
    window,
    pace: null,
    halvedAt: at,
    untroubled: false,
  };
}

/** Where the store never complained, a higher most is followed at once as far as one would have begun. */
function withMost(before: Adaptation, most: number, at: number): Adaptation {
  const least = before.halvedAt === null ? Math.min(modest, most) : 1;
  const limit = Math.min(most, Math.max(before.limit, least));
  return { ...before, most, limit, window: emptyWindow(at), pace: null };
}

const emptyWindow = (since: number): Window => ({ since, bodies: 0, bytes: 0, full: true });

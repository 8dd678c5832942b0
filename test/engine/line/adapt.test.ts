import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Adaptation,
  adapt,
  type LineEvent,
  startOfAdaptation,
} from '../../../src-main/engine/line/adapt.ts';

const MiB = 1024 ** 2;

/** So many bodies of `bytes` accepted one after the other, `every` ms apart, all slots in use. */
function accept(state: Adaptation, count: number, from: number, every = 100, bytes = MiB): Adaptation {
  return Array.from({ length: count }).reduce<Adaptation>(
    (now, _, index) => adapt(now, { type: 'accepted', at: from + (index + 1) * every, bytes, full: true }),
    state,
  );
}
const overload = (state: Adaptation, at: number, beganAt = at): Adaptation =>
  adapt(state, { type: 'overloaded', at, beganAt });

describe('how many bodies go at once', () => {
  test('begins modestly, and never above what there may be', () => {
    expect([1, 2, 8, 64].map((most) => startOfAdaptation(most, 0).limit)).toEqual([1, 2, 4, 4]);
  });

  test('doubles with every whole window until the first trouble, up to the most', () => {
    const start = startOfAdaptation(64, 0);
    expect(accept(start, 3, 0).limit).toBe(4);
    expect(accept(start, 4, 0).limit).toBe(8);
    expect(accept(start, 4 + 8, 0).limit).toBe(16);
    expect(accept(startOfAdaptation(8, 0), 4, 0).limit).toBe(8);
    expect(accept(startOfAdaptation(11, 0), 4 + 8, 0).limit).toBe(11);
  });

  test('grows by one with every whole window once a body broke', () => {
    const troubled = adapt(startOfAdaptation(8, 0), { type: 'broken', at: 0 });
    expect(accept(troubled, 3, 0).limit).toBe(4);
    expect(accept(troubled, 4, 0).limit).toBe(5);
    expect(accept(troubled, 4 + 5 + 6, 0).limit).toBe(7);
    expect(accept(troubled, 1000, 0).limit).toBe(8);
  });

  test('does not grow while slots are free: more would be of no use', () => {
    let state = startOfAdaptation(8, 0);
    for (let at = 1; at < 100; at += 1)
      state = adapt(state, { type: 'accepted', at, bytes: MiB, full: at % 4 !== 0 });
    expect(state.limit).toBe(4);
  });

  test('does not grow where the last window carried less, and goes on growing when it carries as much again', () => {
    const before = accept(startOfAdaptation(64, 0), 4, 0);
    const slower = accept(before, 8, 400, 200);
    expect(slower.limit).toBe(8);
    expect(accept(slower, 8, 2000, 200).limit).toBe(9);
  });

  test('does not grow over a window in which a body broke', () => {
    const nearly = accept(startOfAdaptation(8, 0), 3, 0);
    const broken = adapt(nearly, { type: 'broken', at: 310 });
    expect(accept(broken, 3, 310).limit).toBe(4);
    expect(accept(broken, 4, 310).limit).toBe(5);
  });

  test('is halved when the store has too much to do, down to one', () => {
    let state = accept(startOfAdaptation(8, 0), 1000, 0);
    const seen = [1, 2, 3, 4, 5].map((second) => {
      state = overload(state, 200_000 + second * 2_000);
      return state.limit;
    });
    expect(seen).toEqual([4, 2, 1, 1, 1]);
  });

  test('is halved once for all bodies that were on the line, however long the last of them takes to say so', () => {
    const once = overload(startOfAdaptation(8, 0), 5_000, 100);
    expect(overload(once, 5_001, 4_999).limit).toBe(2);
    expect(overload(once, 60_000, 4_999).limit).toBe(2);
    expect(overload(once, 5_900, 5_850).limit).toBe(2);
    expect(overload(once, 6_000, 5_850).limit).toBe(1);
  });

  test('comes back a step a second after a halving, however fast bodies are accepted', () => {
    const halved = overload(startOfAdaptation(8, 0), 1_000);
    expect(accept(halved, 90, 1_000, 10).limit).toBe(2);
    expect(accept(halved, 110, 1_000, 10).limit).toBe(3);
    expect(accept(halved, 900, 1_000, 10).limit).toBe(8);
  });

  test('follows a new most: a lower one at once, a higher one as one begins, or grows where the store has complained', () => {
    const most = (state: Adaptation, value: number): Adaptation =>
      adapt(state, { type: 'most', at: 10, most: value });
    const start = startOfAdaptation(8, 0);
    expect(most(start, 2).limit).toBe(2);
    expect(most(most(start, 1), 8).limit).toBe(4);
    const complained = overload(most(start, 2), 20);
    expect(most(complained, 8).limit).toBe(1);
  });

  test('is always between one and the most, and is more than halved by no event', () => {
    const event = fc.oneof(
      fc.record({
        type: fc.constant('accepted' as const),
        bytes: fc.nat(MiB),
        full: fc.boolean(),
      }),
      fc.record({ type: fc.constant('overloaded' as const), age: fc.nat(5_000) }),
      fc.record({ type: fc.constant('broken' as const) }),
      fc.record({ type: fc.constant('most' as const), most: fc.integer({ min: 1, max: 64 }) }),
    );
    const story = fc.array(fc.record({ after: fc.nat(2_000), event }), { maxLength: 200 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 64 }), story, (most, steps) => {
        let at = 0;
        let state = startOfAdaptation(most, at);
        for (const step of steps) {
          at += step.after;
          const next = adapt(state, timed(step.event, at));
          expect(next.limit).toBeGreaterThanOrEqual(1);
          expect(next.limit).toBeLessThanOrEqual(next.most);
          if (step.event.type !== 'most') {
            expect(next.limit).toBeGreaterThanOrEqual(Math.floor(state.limit / 2));
            expect(next.limit).toBeLessThanOrEqual(state.untroubled ? 2 * state.limit : state.limit + 1);
          }
          state = next;
        }
      }),
    );
  });
});

function timed(
  event:
    | { type: 'accepted'; bytes: number; full: boolean }
    | { type: 'overloaded'; age: number }
    | { type: 'broken' }
    | { type: 'most'; most: number },
  at: number,
): LineEvent {
  return event.type === 'overloaded' ? { type: event.type, at, beganAt: at - event.age } : { ...event, at };
}

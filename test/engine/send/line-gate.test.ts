import { expect, test } from 'vitest';
import { LineGate, type ProbeHost } from '../../../src-main/engine/send/line-gate.ts';
import { fakeClock } from '../../support/fake-clock.ts';

const origin = 'https://store.example';
const never = new AbortController().signal;

function probeSaying(answers: ('s3' | 'foreign' | 'silent')[]): { probe: ProbeHost; calls: () => number } {
  let calls = 0;
  return {
    probe: () => {
      calls += 1;
      return Promise.resolve(answers[Math.min(calls, answers.length) - 1] ?? 'silent');
    },
    calls: () => calls,
  };
}

test('all who wait for a host go on together when it answers, on one call every 4.5 s', async () => {
  const clock = fakeClock();
  const { probe, calls } = probeSaying(['silent', 'silent', 's3']);
  const gate = new LineGate(probe, clock);
  const waiting = Array.from({ length: 50 }, () => gate.pass(origin, 'answer', never));
  await clock.asleep();
  await clock.advance(4_499);
  expect(calls()).toBe(1);
  await clock.advance(4_501);
  await Promise.all(waiting);
  expect(calls()).toBe(3);
});

test('a login page lets nobody through who needs S3, but is an answer', async () => {
  const clock = fakeClock();
  const { probe } = probeSaying(['foreign', 'foreign', 's3']);
  const gate = new LineGate(probe, clock);
  await gate.pass(origin, 'answer', never);
  let through = false;
  const waiting = gate.pass(origin, 's3', never).then(() => {
    through = true;
  });
  await clock.asleep();
  expect(through).toBe(false);
  await clock.advance(5_000);
  await waiting;
  expect(through).toBe(true);
});

test('a call that is answered late does not put off the next one', async () => {
  const clock = fakeClock();
  const asked: number[] = [];
  const gate = new LineGate(async (_origin, signal) => {
    asked.push(clock.monotonic());
    await clock.sleep(4_000, signal);
    return asked.length < 3 ? 'silent' : 's3';
  }, clock);
  const through = gate.pass(origin, 'answer', never);
  await clock.asleep();
  await clock.advance(13_000);
  await through;
  expect(asked).toEqual([0, 4_500, 9_000]);
});

test('who stops waiting leaves with their own reason, and the last one ends the calls', async () => {
  const clock = fakeClock();
  const { probe, calls } = probeSaying(['silent']);
  const gate = new LineGate(probe, clock);
  const leaving = new AbortController();
  const waiting = gate.pass(origin, 'answer', leaving.signal);
  await clock.asleep();
  leaving.abort(new Error('stopped'));
  await expect(waiting).rejects.toThrow('stopped');
  await clock.advance(60_000);
  expect(calls()).toBe(1);
  expect(clock.sleepers).toBe(0);
});

test('who comes to a silent host later has waited as long as the first, until a person asks again', async () => {
  const clock = fakeClock();
  const gate = new LineGate(probeSaying(['silent']).probe, clock);
  const leaving = new AbortController();
  const waiting = gate.pass(origin, 'answer', leaving.signal);
  await clock.asleep();
  await clock.advance(60_000);
  leaving.abort(new Error('given up'));
  await expect(waiting).rejects.toThrow('given up');
  expect(gate.silentSince(origin, 'answer')).toBe(0);
  gate.forgive();
  expect(gate.silentSince(origin, 'answer')).toBe(60_000);
});

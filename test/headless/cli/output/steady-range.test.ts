import { expect, test } from 'vitest';
import { SteadyRange } from '../../../../src-main/headless/cli/output/steady-range.ts';
import { timeLeft } from '../../../../src-main/headless/cli/text/time-left.ts';

test('a line that breathes changes nothing that is shown; time that goes by does', () => {
  const steady = new SteadyRange();
  const shown = new Set<string | null>();
  for (let second = 0; second < 60; second += 1) {
    const breath = 30 * Math.sin(second);
    shown.add(timeLeft(steady.see([840 + breath - second, 1_020 + breath - second])));
  }
  expect([...shown]).toEqual(['about 14–17 min']);
  expect(timeLeft(steady.see([700, 800]))).toBe('about 11–14 min');
});

test('a range far wider than is known by now is not kept', () => {
  const steady = new SteadyRange();
  expect(timeLeft(steady.see([60, 1_200]))).toBe('about 1–20 min');
  expect(timeLeft(steady.see([500, 560]))).toBe('about 8–10 min');
});

test('what is not known is not shown', () => {
  const steady = new SteadyRange();
  expect(steady.see(null)).toBeNull();
  steady.see([840, 1_020]);
  expect(steady.see(null)).toBeNull();
});

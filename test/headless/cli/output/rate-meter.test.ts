import { expect, test } from 'vitest';
import { RateMeter } from '../../../../src-main/headless/cli/output/rate-meter.ts';

test('says nothing before it has measured for a second', () => {
  const meter = new RateMeter();
  expect(meter.rates(0)).toBeNull();
  meter.note(0, 0);
  meter.note(500, 500);
  expect(meter.rates(500)).toBeNull();
});

test('follows a change over the short while and remembers over the long one', () => {
  const meter = new RateMeter();
  for (let at = 0; at <= 20_000; at += 500) meter.note(at, at);
  for (let at = 20_500; at <= 25_000; at += 500) meter.note(20_000, at);
  const rates = meter.rates(25_000);
  expect(rates?.recent).toBe(0);
  expect(rates?.lasting).toBe(800);
});

test('keeps half a minute and no more', () => {
  const meter = new RateMeter();
  for (let at = 0; at <= 120_000; at += 500) meter.note(at < 60_000 ? 0 : (at - 60_000) * 2, at);
  expect(meter.rates(120_000)?.lasting).toBe(2000);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchDownload } from '../../../scripts/electron/watch-download.ts';

const limits = { answerMs: 8_000, stallMs: 20_000, totalMs: 900_000 };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a download is left alone as long as bytes come, however slowly, until its time is over', () => {
  const { signal, asking, arrived } = watchDownload(limits);
  asking('mirror.example');
  for (let past = 0; past < 882_000; past += 18_000) {
    arrived('1 MB of 110 MB');
    vi.advanceTimersByTime(18_000);
    expect(signal.aborted).toBe(false);
  }
  arrived('49 MB of 110 MB');
  vi.advanceTimersByTime(18_000);
  expect(signal.reason).toMatchObject({ message: 'mirror.example did not give all of it within 15 min.' });
});

test('each host that is asked has its own time to answer', () => {
  const { signal, asking } = watchDownload(limits);
  asking('mirror.example');
  vi.advanceTimersByTime(7_999);
  asking('other.example');
  vi.advanceTimersByTime(7_999);
  expect(signal.aborted).toBe(false);
  vi.advanceTimersByTime(1);
  expect(signal.reason).toMatchObject({ message: 'other.example did not answer within 8 s.' });
});

test('a download that is over is watched no more', () => {
  const { signal, asking, stop } = watchDownload(limits);
  asking('mirror.example');
  stop();
  vi.advanceTimersByTime(2_000_000);
  expect(signal.aborted).toBe(false);
});

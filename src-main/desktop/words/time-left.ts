import type { DesktopWords } from './desktop-words.ts';

/** How long the queue still takes, between `least` and `most` seconds: `about 14–17 min`. */
export function timeLeft([least, most]: readonly [number, number], words: DesktopWords): string {
  if (most < 60) return words.left.underAMinute;
  if (most < 5_400) return words.left.minutes(whole(least / 60), whole(most / 60));
  return words.left.hours(halves(least / 3_600), halves(most / 3_600));
}

/** Never nothing: what is under way takes some time. */
const whole = (minutes: number): number => Math.max(1, Math.ceil(minutes));
const halves = (hours: number): number => Math.max(0.5, Math.round(hours * 2) / 2);

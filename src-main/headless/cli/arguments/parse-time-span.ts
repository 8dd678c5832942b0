import { InvalidArgumentError } from 'commander';
import parseDuration from 'parse-duration';

const spans = /^(\d+(\.\d+)?\s*(ms|s|sec|m|min|h|hr|d|w)\s*)+$/i;

/** Milliseconds of a time span such as `15m` or `1h30m`. Without a unit it is refused rather than guessed. */
export function parseTimeSpan(text: string): number {
  const span = spans.test(text.trim()) ? parseDuration(text) : null;
  if (span === null) throw new InvalidArgumentError('Give a time with its unit, such as 90s, 15m or 24h.');
  return span;
}

/** Shorter than this it may have been a busy moment, and is not worth a word (ms). */
const worthAWord = 30_000;
const minute = 60_000;

/** What a person is told after the computer slept for `ms`; null for a nap. */
export function sleepWords(ms: number): string | null {
  return ms < worthAWord ? null : `This computer slept for ${span(ms)}; going on.`;
}

function span(ms: number): string {
  if (ms < minute) return `${Math.round(ms / 1000)} s`;
  const minutes = Math.round(ms / minute);
  if (minutes < 60) return `${minutes} min`;
  const rest = minutes % 60;
  return `${(minutes - rest) / 60} h${rest === 0 ? '' : ` ${rest} min`}`;
}

const shortestMs = 1_000;

/**
 * The pause before the next look at the portal (ms): short right after the upload, since small files are taken over
 * within seconds, then half of what it has lasted so far, up to `longest`.
 */
export const lookPause = (lasted: number, longest: number): number =>
  Math.min(longest, Math.max(shortestMs, lasted / 2));

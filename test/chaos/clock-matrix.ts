import { type ClockCell, localClocks, type UrlSource } from '../support/chaos/clock-cell.ts';

/** Seconds: two that end while one looks, half a minute, an old portal's quarter of an hour, and the longest S3 gives. */
const lives = [2, 30, 800, 604_800];
/** Nobody exports a plan for two seconds: a portal signs as often as it is asked, a person does not. */
const livesOf: Readonly<Record<UrlSource, readonly number[]>> = { portal: lives, plan: lives.slice(1) };
const twentyMinutes = 1_200_000;

/** Every life, the signer's clock right and as far off as leaves the URL good for a while, every kind of local clock. */
export function clockMatrix(source: UrlSource, transfers: number, seed: number): ClockCell[] {
  const cells = livesOf[source].flatMap((life) => {
    const off = Math.min(twentyMinutes, life * 500);
    return [0, -off, off].flatMap((signerOffset) =>
      localClocks.map((localClock) => ({ source, life, signerOffset, localClock, transfers })),
    );
  });
  return cells.map((cell, index) => ({ ...cell, seed: seed + index }));
}

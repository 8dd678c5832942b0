import type { RunPicture } from '../output/run-picture.ts';
import { amount, rate } from './amount.ts';
import { timeLeft } from './time-left.ts';

/** How much of the run the servers have accepted, in whole percent: 100 only when everything has ended. */
export function percentOf({ totalBytes, acceptedBytes, allEnded }: RunPicture): number {
  if (allEnded) return 100;
  return totalBytes === 0 ? 0 : Math.min(99, Math.floor((100 * acceptedBytes) / totalBytes));
}

/** A run on one line: how far, how fast, how long still, and how many files are where. */
export function progressLine(picture: RunPicture): string {
  const left = picture.totalBytes - picture.acceptedBytes;
  const parts = [
    `${percentOf(picture)} %`,
    `${amount(picture.acceptedBytes)} of ${amount(picture.totalBytes)} accepted`,
    picture.rates === null ? null : rate(picture.rates.recent),
    left === 0 ? null : timeLeft(left, picture.rates),
    countsOf(picture),
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** How many files are where; what there is none of is left out. */
export function countsOf({ going, waiting, taking, safe, failed }: RunPicture): string {
  const counts: readonly (readonly [number, string])[] = [
    [going.length, 'going'],
    [waiting, 'waiting'],
    [safe, 'sent'],
    [taking, 'being taken by Lizard'],
    [failed, 'failed'],
  ];
  return counts.flatMap(([count, word]) => (count === 0 ? [] : [`${count} ${word}`])).join(', ');
}

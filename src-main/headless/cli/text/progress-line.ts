import type { RunPicture } from '../output/run-picture.ts';
import { amount, rate } from './amount.ts';
import { timeLeft } from './time-left.ts';
import { urlWords } from './url-words.ts';

/** How much of the run the servers have accepted, in whole percent: 100 only when everything has ended. */
export function percentOf({ totalBytes, acceptedBytes, allEnded }: RunPicture): number {
  if (allEnded) return 100;
  return totalBytes === 0 ? 0 : Math.min(99, Math.floor((100 * acceptedBytes) / totalBytes));
}

/** A run on one line: how far, how fast, how long still, how many files are where, and how long their URLs live. */
export function progressLine(picture: RunPicture): string {
  const parts = [
    `${percentOf(picture)} %`,
    `${amount(picture.acceptedBytes)} of ${amount(picture.totalBytes)} accepted`,
    picture.rate === null ? null : rate(picture.rate),
    hasLeft(picture) ? timeLeft(picture.timeLeft) : null,
    countsOf(picture),
    picture.urls === null ? null : urlWords(picture.urls),
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

const hasLeft = ({ totalBytes, acceptedBytes }: RunPicture): boolean => acceptedBytes < totalBytes;

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

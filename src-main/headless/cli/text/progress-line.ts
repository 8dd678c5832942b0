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
  return joined([howFar(picture), ...paceOf(picture), countsOf(picture), urlsOf(picture)]);
}

/** How much is accepted. */
export function howFar(picture: RunPicture): string {
  const { acceptedBytes, totalBytes } = picture;
  return `${percentOf(picture)} % · ${amount(acceptedBytes)} of ${amount(totalBytes)} accepted`;
}

/** The rest of that line on one of its own; a narrow terminal cuts off the counts first, which the files below it show too. */
export function outlookLine(picture: RunPicture): string {
  return joined([...paceOf(picture), urlsOf(picture), countsOf(picture)]);
}

const joined = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(' · ');

const paceOf = (picture: RunPicture): readonly (string | null)[] => [
  picture.rate === null ? null : rate(picture.rate),
  hasLeft(picture) ? timeLeft(picture.timeLeft) : null,
];

const urlsOf = ({ urls }: RunPicture): string | null => (urls === null ? null : urlWords(urls));

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

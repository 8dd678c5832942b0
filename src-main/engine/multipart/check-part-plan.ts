import type { Failure } from '../../contract/failure.ts';
import type { MultipartTarget } from '../ports/target.ts';
import { partLimits } from './part-limits.ts';
import { partCount } from './plan-parts.ts';

const mebibyte = 1024 ** 2;

/**
 * Whether a file of `size` bytes can go in parts as its Target has them, before anything is sent. Null when it can;
 * else `plan-invalid` (the parts do not fit the file, or what S3 holds) or `part-too-small`.
 */
export function checkPartPlan(
  size: number,
  target: Pick<MultipartTarget, 'partSize' | 'parts'>,
): Failure | null {
  const { partSize, parts } = target;
  if (!Number.isSafeInteger(partSize) || partSize < 1) return noPartSize();
  const needed = partCount(size, partSize);
  if (needed > partLimits.parts) return tooMany(size, partSize, needed);
  if (needed !== parts) return misfit(size, target, needed);
  if (needed > 1 && partSize < partLimits.smallest) return tooSmall(size, target);
  return Math.min(size, partSize) > partLimits.largest ? tooLarge(size, partSize) : null;
}

function noPartSize(): Failure {
  const remedy = 'Have the plan made again with a partSize of at least 5 MiB (5242880).';
  return invalid('The part size is not a whole number of bytes.', remedy);
}

function misfit(
  size: number,
  { partSize, parts }: { partSize: number; parts: number },
  needed: number,
): Failure {
  const message = `A file of ${size} bytes has ${counted(needed, 'part')} of ${partSize} bytes, but there are URLs for ${parts}.`;
  const other = sizeForParts(size, parts);
  const remedy = `Have the plan made again with ${counted(needed, 'part URL')}`;
  return invalid(message, other === null ? `${remedy}.` : `${remedy}, or with a partSize of ${other}.`);
}

function tooMany(size: number, partSize: number, needed: number): Failure {
  const message = `A file of ${size} bytes has ${needed} parts of ${partSize} bytes; an upload has at most ${partLimits.parts}.`;
  const other = wholeMebibytes(size / partLimits.parts);
  if (other > partLimits.largest)
    return invalid(message, 'The file is larger than an object of S3 can be: split it.');
  return invalid(message, `Have the plan made again with a partSize of at least ${other}.`);
}

function tooSmall(size: number, { partSize }: { partSize: number }): Failure {
  const fewer = partCount(size, partLimits.smallest);
  return {
    code: 'part-too-small',
    message: `The parts have ${partSize} bytes; every part but the last needs at least 5 MiB.`,
    remedy: `Have the plan made again with a partSize of at least ${partLimits.smallest} and ${counted(fewer, 'part URL')}.`,
  };
}

function tooLarge(size: number, partSize: number): Failure {
  const message = `A part of ${Math.min(size, partSize)} bytes is larger than the 5 GiB one part can have.`;
  return invalid(message, `Have the plan made again with a partSize of at most ${partLimits.largest}.`);
}

/** The smallest part size, in whole MiB where that fits, by which a file has exactly so many parts; null where none does. */
function sizeForParts(size: number, parts: number): number | null {
  if (parts < 1 || parts > partLimits.parts) return null;
  const least = Math.max(parts === 1 ? 1 : partLimits.smallest, Math.ceil(size / parts));
  const fits = (partSize: number): boolean =>
    partCount(size, partSize) === parts && Math.min(size, partSize) <= partLimits.largest;
  return [wholeMebibytes(least), least].find(fits) ?? null;
}

const wholeMebibytes = (bytes: number): number => Math.ceil(bytes / mebibyte) * mebibyte;

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

function invalid(message: string, remedy: string): Failure {
  return { code: 'plan-invalid', message, remedy };
}

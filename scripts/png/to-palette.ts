import type { Picture } from './decode-png.ts';

/** One byte a pixel, into the colours (three bytes each). */
export interface PalettePicture {
  readonly width: number;
  readonly height: number;
  readonly colours: Uint8Array;
  readonly pixels: Uint8Array;
}

/**
 * The picture in its most used colours, every other one put to the nearest: of a window, which has few, nothing is seen of it.
 * Letters cost the most colours, so shades too near to one already taken are left to it.
 */
export function toPalette({ width, height, pixels }: Picture, most: number): PalettePicture {
  const counts = new Map<number, number>();
  const keys = new Uint32Array(width * height);
  for (let at = 0; at < keys.length; at += 1) {
    const key = keyAt(pixels, at * 3);
    keys[at] = key;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const chosen = chooseColours(counts, most);
  const nearest = new Map<number, number>();
  for (const key of counts.keys()) nearest.set(key, nearestOf(key, chosen));
  const colours = Uint8Array.from(chosen.flatMap((key) => [key >> 16, (key >> 8) & 255, key & 255]));
  return { width, height, colours, pixels: Uint8Array.from(keys, (key) => nearest.get(key) ?? 0) };
}

const keyAt = (pixels: Uint8Array, at: number): number =>
  ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);

/** Colours that differ less than this are one to the eye (squared distance). */
const sameBelow = 150;

function chooseColours(counts: ReadonlyMap<number, number>, most: number): number[] {
  const chosen: number[] = [];
  // By how often, and of equal ones by value: the same picture gives the same file.
  for (const [key, count] of [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
    if (chosen.length === most) break;
    const isLarge = count > 400;
    if (isLarge || chosen.every((each) => distance(each, key) >= sameBelow)) chosen.push(key);
  }
  return chosen;
}

function nearestOf(key: number, colours: readonly number[]): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [at, colour] of colours.entries()) {
    const far = distance(colour, key);
    if (far < least) [best, least] = [at, far];
  }
  return best;
}

function distance(a: number, b: number): number {
  const red = (a >> 16) - (b >> 16);
  const green = ((a >> 8) & 255) - ((b >> 8) & 255);
  const blue = (a & 255) - (b & 255);
  return red * red + green * green + blue * blue;
}

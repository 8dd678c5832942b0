import { urlEnd } from '../url-end.ts';
import { lifeWords } from './life-words.ts';

/** URLs of parts that end at the same time. */
interface EndGroup {
  /** ISO 8601 UTC. */
  readonly end: string;
  /** Part numbers, from 1. */
  readonly parts: readonly number[];
}

/**
 * The parts of a plan by when their URLs end, the first end first; those that tell none are left out. Ten thousand URLs signed
 * in one go have a handful of ends: only those that differ in what decides it are read.
 */
export function endsOfParts(urls: readonly string[]): readonly EndGroup[] {
  const groups = new Map<string, number[]>();
  for (const [index, url] of urls.entries()) {
    const words = lifeWords(url);
    const parts = groups.get(words);
    if (parts === undefined) groups.set(words, [index + 1]);
    else parts.push(index + 1);
  }
  return [...groups.values()]
    .flatMap((parts) => {
      const end = urlEnd(urls[(parts[0] ?? 1) - 1] ?? '');
      // Parts go in order, so the last of them are the ones still needed: looked at first, they spare looking at the others.
      return end === null ? [] : [{ end, parts: parts.reverse() }];
    })
    .sort((a, b) => (a.end < b.end ? -1 : 1));
}

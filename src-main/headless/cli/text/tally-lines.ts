import type { Tally } from '../../../contract/tally.ts';
import { counted } from './counted.ts';

/** What a look without sending comes to: every file given, counted once; nothing where all can go. */
export function tallyLines({ given, toSend, skipped, refused, left }: Tally): readonly string[] {
  const parts = [
    [toSend, 'can go'],
    [skipped, 'safe before'],
    [refused, 'kept back'],
    [left, 'left here'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  return toSend === given ? [] : [`${counted(given, 'file')} given: ${said.join(', ')}.`];
}

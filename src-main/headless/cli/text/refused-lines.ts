import type { RefusedEvent } from '../../../contract/ndjson.ts';
import { harmless } from './harmless.ts';
import { failureLines } from './transfer-lines.ts';

/** Why nothing was done: a sentence each, and below it what to do. */
export function refusedLines({ failures }: RefusedEvent): readonly string[] {
  return failures.flatMap(({ path, message, remedy }) => {
    const [sentence = '', ...rest] = failureLines({ message, remedy });
    const about = path === null || message.includes(path) ? '' : `${harmless(path)}: `;
    return [`sluice: ${about}${sentence.trim()}`, ...rest];
  });
}

import { askLine } from './ask-line.ts';
import type { Caller } from './caller.ts';

/**
 * Asks once, on stderr; anything but a yes, and the end of input, is a no. Rejects with the signal's reason when stopped.
 */
export async function askYesNo(question: string, caller: Caller, signal: AbortSignal): Promise<boolean> {
  return /^\s*y(es)?\s*$/iu.test(await askLine(`${question} [y/N]`, caller, signal));
}

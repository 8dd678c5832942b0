import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';
import type { Caller } from './caller.ts';

/**
 * Asks once, on stderr; anything but a yes, and the end of input, is a no. Rejects with the signal's reason when stopped.
 * The line is left to the terminal (no raw mode), so that Ctrl-C stays a signal.
 */
export async function askYesNo(question: string, caller: Caller, signal: AbortSignal): Promise<boolean> {
  const lines = createInterface({ input: caller.stdin, output: caller.stderr, terminal: false });
  const ended = once(lines, 'close').then(() => 'no');
  try {
    const answer = await Promise.race([lines.question(`${question} [y/N] `, { signal }), ended]);
    return /^\s*y(es)?\s*$/iu.test(answer);
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    lines.close();
  }
}

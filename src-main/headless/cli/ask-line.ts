import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';
import type { Caller } from './caller.ts';

/**
 * Asks for one line, on stderr; the end of input is an empty one. Rejects with the signal's reason when stopped. The line
 * is left to the terminal (no raw mode), so that Ctrl-C stays a signal.
 */
export async function askLine(question: string, caller: Caller, signal: AbortSignal): Promise<string> {
  const lines = createInterface({ input: caller.stdin, output: caller.stderr, terminal: false });
  const ended = once(lines, 'close').then(() => '');
  try {
    return await Promise.race([lines.question(`${question} `, { signal }), ended]);
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    lines.close();
  }
}

import type { Refusal } from '../../contract/commands.ts';
import { exitCode } from './exit-code.ts';
import type { Output } from './output/output.ts';

/**
 * Tells which of the named transfers nothing was done with, and answers the exit code: 2 where that is all that came of
 * the command, 1 where it did something (`done`) too.
 */
export function tellRefusals(refused: readonly Refusal[], done: number, output: Output): number {
  if (refused.length === 0) return 0;
  const failures = refused.map(({ id, failure: { code, message, remedy = null } }) => ({
    path: id,
    code,
    message,
    remedy,
  }));
  if (done === 0) {
    output.tell({ event: 'refused', failures });
    return exitCode({ kind: 'refused' });
  }
  for (const each of failures) output.tell({ event: 'finding', severity: 'refuse', ...each });
  return 1;
}

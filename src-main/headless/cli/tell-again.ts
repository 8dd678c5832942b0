import type { RowAgain } from '../../contract/commands.ts';
import type { Output } from './output/output.ts';
import { amount } from './text/amount.ts';

/** Tells of each transfer what it costs: bytes that were sent before and go again. What costs nothing is not mentioned. */
export function tellAgain(rows: readonly RowAgain[], output: Output): void {
  for (const { row, bytesAgain } of rows) {
    if (bytesAgain === 0) continue;
    output.tell({
      event: 'finding',
      path: row.name,
      code: 'goes-again',
      severity: 'info',
      message: `${amount(bytesAgain)} of it goes again.`,
      remedy: null,
    });
  }
}

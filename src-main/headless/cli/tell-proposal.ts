import type { Finding } from '../../contract/finding.ts';
import type { Output } from './output/output.ts';
import type { PairingRow } from './output/told.ts';

/** Tells what was found and what would go where. */
export function tellProposal(
  { findings, table }: { readonly findings: readonly Finding[]; readonly table: readonly PairingRow[] },
  use: 'to-send' | 'proposed',
  output: Output,
): void {
  for (const finding of findings) output.tell({ event: 'finding', ...finding });
  output.tell({ event: 'pairing', table, use });
}

import type { Finding } from '../../contract/finding.ts';
import type { Output } from './output/output.ts';
import type { PairingRow } from './output/told.ts';
import { tellFindings } from './tell-findings.ts';

interface Proposal {
  readonly findings: readonly Finding[];
  readonly table: readonly PairingRow[];
  /** What the engine is asked for: the table, and what the store has already. */
  readonly requests: readonly unknown[];
}

/** Tells what was found and what would go where; no table where all there is to do has been done before. */
export function tellProposal(
  { findings, table, requests }: Proposal,
  use: 'to-send' | 'proposed',
  output: Output,
): void {
  tellFindings(findings, output);
  if (table.length > 0 || requests.length === 0) output.tell({ event: 'pairing', table, use });
}

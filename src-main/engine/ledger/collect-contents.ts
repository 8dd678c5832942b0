import { assertNever } from '../../contract/assert-never.ts';
import type { AcceptedPart, HostRecord, LedgerContents, TransferRecord } from '../ports/ledger.ts';
import type { LedgerThread } from './ledger-thread.ts';

/** Reads a ledger through its thread, chunk by chunk, so that the caller's thread is never held up for long. */
export async function collectContents(thread: LedgerThread, file: string): Promise<LedgerContents> {
  const transfers: TransferRecord[] = [];
  const parts = new Map<string, AcceptedPart[]>();
  const hosts: HostRecord[] = [];
  const reader = await thread.ask('begin-read', { file });
  for (;;) {
    const chunk = await thread.ask('read-on', { reader });
    if (chunk === null) return { transfers, parts, hosts };
    switch (chunk.kind) {
      case 'transfers':
        transfers.push(...chunk.records);
        break;
      case 'parts':
        for (const { id, part } of chunk.parts) append(parts, id, part);
        break;
      case 'hosts':
        hosts.push(...chunk.hosts);
        break;
      default:
        return assertNever(chunk);
    }
  }
}

function append(parts: Map<string, AcceptedPart[]>, id: string, part: AcceptedPart): void {
  const known = parts.get(id);
  if (known === undefined) parts.set(id, [part]);
  else known.push(part);
}

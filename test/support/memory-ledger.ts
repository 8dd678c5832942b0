import { dropMark, markWhole, raiseMark } from '../../src-main/engine/book/sent-marks.ts';
import { withUpload } from '../../src-main/engine/book/with-upload.ts';
import type {
  AcceptedPart,
  HostRecord,
  Ledger,
  LedgerContents,
  LedgerWrite,
  TransferRecord,
} from '../../src-main/engine/ports/ledger.ts';

interface Kept {
  readonly transfers: Map<string, TransferRecord>;
  readonly parts: Map<string, AcceptedPart[]>;
  readonly hosts: Map<string, HostRecord>;
}

/** A ledger that outlives nothing, for tests of what is built on the port. Held to the same suite as the real one. */
export function memoryLedger(): Ledger {
  const kept: Kept = { transfers: new Map(), parts: new Map(), hosts: new Map() };
  let closed = false;
  return {
    read: () => Promise.resolve(contentsOf(kept)),
    write: async (batch) => {
      await Promise.resolve();
      if (closed) throw new Error('The ledger is closed.');
      checkIds(kept, batch);
      for (const write of batch) apply(kept, structuredClone(write));
    },
    close: () => {
      closed = true;
      return Promise.resolve();
    },
  };
}

function contentsOf(kept: Kept): LedgerContents {
  const parts = [...kept.parts].filter(([, list]) => list.length > 0);
  return structuredClone({
    transfers: [...kept.transfers.values()],
    parts: new Map(parts),
    hosts: [...kept.hosts.values()].sort((a, b) => (a.key < b.key ? -1 : 1)),
  });
}

/** Nothing of a batch is written that names a transfer there is not, or makes one there is: all of it or none. */
function checkIds({ transfers }: Kept, batch: readonly LedgerWrite[]): void {
  const changed = new Map<string, boolean>();
  for (const write of batch) {
    if (write.type === 'host') continue;
    const id = write.type === 'insert' ? write.record.id : write.id;
    const isThere = changed.get(id) ?? transfers.has(id);
    if (write.type === 'insert' && isThere) throw new Error(`Transfer ${id} is there already.`);
    if (write.type !== 'insert' && !isThere) throw new Error(`The ledger has no transfer ${id}.`);
    changed.set(id, write.type !== 'remove');
  }
}

function apply(kept: Kept, write: LedgerWrite): void {
  if (write.type === 'host') {
    kept.hosts.set(write.host.key, write.host);
    return;
  }
  if (write.type === 'insert') {
    kept.transfers.set(write.record.id, write.record);
    return;
  }
  const record = kept.transfers.get(write.id);
  if (record === undefined) throw new Error('The ids were checked before.');
  const change = (fields: Partial<TransferRecord>): unknown =>
    kept.transfers.set(write.id, { ...record, ...fields });
  switch (write.type) {
    case 'state':
      change({ state: write.state });
      break;
    case 'verified':
      change({ verified: write.verified });
      break;
    case 'identity':
      change({ identity: write.identity });
      break;
    case 'destination':
      change({ destination: write.destination });
      break;
    case 'upload-id':
      kept.transfers.set(write.id, withUpload(record, write.uploadId));
      break;
    case 'priority':
      change({ priority: write.priority });
      break;
    case 'position':
      change({ position: write.position });
      break;
    case 'completing':
      change({ completing: write.completing });
      break;
    case 'place':
      change({ name: write.name, path: write.path });
      break;
    case 'ended':
      change({ endedAt: write.at, removedAt: null });
      break;
    case 'removed':
      change({ removedAt: write.at });
      break;
    case 'attempt':
      change({ attempts: record.attempts + 1 });
      break;
    case 'sent':
      change({ sentMarks: raiseMark(record.sentMarks, write.part, write.mark) });
      break;
    case 'accepted': {
      change({ sentMarks: dropMark(record.sentMarks, write.part.number) });
      const others = (kept.parts.get(write.id) ?? []).filter((part) => part.number !== write.part.number);
      kept.parts.set(
        write.id,
        [...others, write.part].sort((a, b) => a.number - b.number),
      );
      break;
    }
    case 'forget-parts': {
      const all = kept.parts.get(write.id) ?? [];
      const gone = all.filter(({ number }) => write.numbers?.includes(number) ?? true);
      change({ sentMarks: markWhole(record.sentMarks, gone) });
      const left = all.filter((part) => !gone.includes(part));
      if (left.length > 0) kept.parts.set(write.id, left);
      else kept.parts.delete(write.id);
      break;
    }
    case 'remove':
      kept.transfers.delete(write.id);
      kept.parts.delete(write.id);
      break;
  }
}

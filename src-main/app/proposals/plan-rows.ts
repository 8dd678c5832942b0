import type { Finding } from '../../contract/finding.ts';
import type { PairRow } from '../../contract/window/proposal-view.ts';
import type { PlanEntry } from '../../targets/plan/plan-entry.ts';
import { queryValue } from '../../targets/query-value.ts';
import type { PlanEntryCheck } from '../check-plan-entry.ts';

/** An unfinished transfer of the queue to the object of an entry. */
export interface UnfinishedTransfer {
  /** The upload its accepted parts belong to; null for a single PUT, and before the first part. */
  readonly uploadId: string | null;
  /** Bytes of it the store has answered for. */
  readonly acceptedBytes: number;
}

/** An entry of a plan as a row: it goes as the plan says, whatever the findings; a person may skip it. */
export function planRow(
  entry: PlanEntry,
  { size, findings }: PlanEntryCheck,
  inQueue: UnfinishedTransfer | undefined,
): PairRow {
  return {
    ...{ path: entry.file, name: entry.path, size: size ?? 0 },
    ...{ recognised: null, why: null, goesTo: null, replaces: false, chosenByPerson: false },
    status: 'paired',
    findings: inQueue === undefined ? findings : [...findings, queueFinding(entry, inQueue)],
  };
}

/** Whether accepted parts count on, or the plan names another upload and they are lost. */
function queueFinding(entry: PlanEntry, { uploadId, acceptedBytes }: UnfinishedTransfer): Finding {
  const of = { path: entry.file, remedy: null };
  if (uploadId !== null && uploadId !== uploadIdOf(entry))
    return {
      ...of,
      code: 'goes-again',
      severity: 'advice',
      message: `${entry.path} is in the queue with another upload: ${acceptedBytes} bytes the store has of it go again.`,
    };
  return {
    ...of,
    code: 'goes-on',
    severity: 'info',
    message: `${entry.path} is in the queue already; it goes on where it was.`,
  };
}

const uploadIdOf = ({ aim }: PlanEntry): string | null =>
  aim.kind === 'put' ? null : queryValue(aim.multipart.complete, 'uploadId');

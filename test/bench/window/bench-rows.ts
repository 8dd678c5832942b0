import type { WindowRow } from '../../../src-main/contract/window/window-row.ts';
import { sampleQueue } from '../../support/window/sample-queue.ts';

/** A long queue of which eight are going, all of them sending. */
export function benchRows(count: number): WindowRow[] {
  const rest = count - 16;
  const rows = sampleQueue({
    ...{ 'needs-you': 2, going: 8, sent: 2, 'set-aside': 4 },
    ...{ waiting: Math.floor(rest / 4), safe: Math.ceil((rest * 3) / 4) },
  });
  return rows.map((row) =>
    row.group === 'going' ? { ...row, state: 'uploading', rate: 40e6, secondsLeft: 900 } : row,
  );
}

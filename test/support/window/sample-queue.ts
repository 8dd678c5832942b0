import { type RowGroup, rowGroups, type WindowRow } from '../../../src-main/contract/window/window-row.ts';
import { groupSamples, sampleRow } from './sample-row.ts';

/** Rows in the order of the queue, so many of each group. */
export function sampleQueue(counts: Readonly<Record<RowGroup, number>>): WindowRow[] {
  const rows: WindowRow[] = [];
  for (const group of rowGroups)
    for (let each = 0; each < counts[group]; each += 1) rows.push(rowOf(group, each, rows.length));
  return rows;
}

function rowOf(group: RowGroup, each: number, number: number): WindowRow {
  const samples = groupSamples[group];
  const row = sampleRow(number, { group, ...samples[each % samples.length] });
  const acceptedBytes = Math.floor(row.size * acceptedShare(group, row, each));
  return {
    ...row,
    acceptedBytes,
    inFlightBytes: row.state === 'uploading' ? Math.floor(row.size * 0.08) : 0,
  };
}

function acceptedShare(group: RowGroup, { state }: WindowRow, each: number): number {
  if (group === 'safe' || group === 'sent' || state === 'verifying') return 1;
  return state === 'uploading' ? 0.3 + (each % 5) / 10 : 0;
}

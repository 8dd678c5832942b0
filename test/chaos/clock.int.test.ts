import { expect, test } from 'vitest';
import type { UrlSource } from '../support/chaos/clock-cell.ts';
import { faultsOf } from './clock-judgement.ts';
import { clockMatrix } from './clock-matrix.ts';
import { clockRow } from './clock-row.ts';
import { clockRun } from './clock-run.ts';

/** `npm run chaos:clock` runs the same with a thousand. */
const transfers: Readonly<Record<UrlSource, number>> = { portal: 80, plan: 40 };

test.each(['portal', 'plan'] as const)(
  'whatever the clocks do, URLs of a %s die in nobody’s hands, and none is asked for before it is useful',
  async (source) => {
    const rows = [];
    for (const cell of clockMatrix(source, transfers[source], 1)) {
      const report = await clockRun(cell);
      rows.push(clockRow(report));
      expect(faultsOf(report), JSON.stringify({ ...report, seen: report.seen.slice(0, 2) })).toEqual([]);
    }
    console.table(rows);
  },
);

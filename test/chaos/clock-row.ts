import type { ClockReport } from '../support/chaos/clock-cell.ts';

/** A cell as one line of the table. */
export function clockRow(report: ClockReport): Record<string, string | number> {
  const { cell, refreshes, looks, expiries, useless, refusedLate, refusedEarly, outlived, seconds } = report;
  return {
    'URLs from': cell.source,
    life: duration(cell.life),
    'signer off by': duration(cell.signerOffset / 1000),
    'local clock': cell.localClock,
    transfers: cell.transfers,
    expiries,
    refreshes,
    useless,
    looks,
    'refused (dead / early)': `${refusedLate} / ${refusedEarly}`,
    'ended after their URL': outlived,
    failures: report.seen.length,
    simulated: duration(Math.round(seconds)),
  };
}

const units = [
  [86_400, 'd'],
  [3_600, 'h'],
  [60, 'min'],
] as const;

/** In the largest unit that leaves it above 2, with at most one digit behind the point. */
function duration(seconds: number): string {
  const [size, unit] = units.find(([each]) => Math.abs(seconds) >= 2 * each) ?? [1, 's'];
  return `${Math.round((seconds / size) * 10) / 10} ${unit}`;
}

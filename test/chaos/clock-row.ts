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

/** From how many seconds on, a unit's size in seconds, and its name. */
const units = [
  [172_800, 86_400, 'd'],
  [7_200, 3_600, 'h'],
  [1_000, 60, 'min'],
  [0, 1, 's'],
] as const;

/** In the unit one would say it in, with at most one digit behind the point. */
function duration(seconds: number): string {
  const [, size, unit] = units.find(([from]) => Math.abs(seconds) >= from) ?? [0, 1, 's'];
  return `${Math.round((seconds / size) * 10) / 10} ${unit}`;
}

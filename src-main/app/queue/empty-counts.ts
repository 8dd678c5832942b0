import type { RowGroup } from '../../contract/window/window-row.ts';

export const emptyCounts = (): Record<RowGroup, number> => ({
  'needs-you': 0,
  going: 0,
  waiting: 0,
  safe: 0,
  sent: 0,
  'set-aside': 0,
});

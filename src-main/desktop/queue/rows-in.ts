import type { WindowHandlers } from '../../app/window/window-handlers.ts';
import type { RowGroup, WindowRow } from '../../contract/window/window-row.ts';
import { anyRows } from './any-rows.ts';

/** The rows of one group; the first 500. */
export async function rowsIn(
  group: RowGroup,
  { list }: Pick<WindowHandlers, 'list'>,
): Promise<readonly WindowRow[]> {
  const { rows } = await list({ ...anyRows, filter: { ...anyRows.filter, groups: [group] } });
  return rows;
}

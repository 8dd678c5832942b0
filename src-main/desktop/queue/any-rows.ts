import type { ListAsk } from '../../contract/window/queue-view.ts';

/** The queue as it goes, from its beginning: what the shell asks for, narrowed as it needs. */
export const anyRows: ListAsk = {
  filter: { text: '', states: [], groups: [] },
  sort: { by: 'queue', descending: false },
  folded: [],
  offset: 0,
  limit: 500,
};

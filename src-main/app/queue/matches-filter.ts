import type { RowFilter } from '../../contract/window/queue-view.ts';
import type { WindowRow } from '../../contract/window/window-row.ts';
import type { QueueEntry } from './queue-entry.ts';

/** Whether a filter lets a row through: its state and group, where any are named, and its text. */
export function matchesFilter(entry: QueueEntry, { text, states, groups }: RowFilter): boolean {
  if (states.length > 0 && !states.includes(entry.row.state)) return false;
  if (groups.length > 0 && !groups.includes(entry.row.group)) return false;
  return text === '' || textOf(entry).includes(text.toLowerCase());
}

function textOf(entry: QueueEntry): string {
  entry.text ??= wordsOf(entry.row).join('\n').toLowerCase();
  return entry.text;
}

const wordsOf = ({ name, path, place }: WindowRow): readonly string[] =>
  place.kind === 'plan' ? [name, path] : [name, path, place.code, place.scenarioName ?? ''];

import type { WindowClient } from '../../../src-main/contract/window/window-client.ts';
import type { Queue } from '../../state/queue.svelte.ts';
import type { QueueActions } from '../../state/queue-actions.ts';
import { type Line, lineAt, type QueueLayout } from '../../state/queue-layout.ts';
import type { Selection } from '../../state/selection.svelte.ts';
import { gridMove } from './grid-move.ts';
import { removeSelection } from './remove-selection.ts';
import { selectRange } from './select-lines.ts';

interface Deps {
  /** The line that has the keyboard. */
  readonly at: () => number;
  readonly layout: () => QueueLayout;
  /** Lines a page shows. */
  readonly page: () => number;
  readonly client: WindowClient;
  readonly queue: Queue;
  readonly selection: Selection;
  readonly actions: QueueActions;
  readonly moveTo: (line: number) => void;
  readonly openLine: (line: Line | null) => void;
  readonly onall: () => void;
}

/** The queue by keyboard. Keys pressed in a control inside a row are that control's own. */
export function gridKeys(deps: Deps): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.target !== event.currentTarget) return;
    const line = lineAt(deps.layout(), deps.at());
    const done = moved(event, deps) || folded(event, line, deps) || acted(event, line, deps);
    if (done) event.preventDefault();
  };
}

function moved(event: KeyboardEvent, deps: Deps): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey) return false;
  const to = gridMove(event.key, deps.at(), deps.layout().lines, deps.page());
  if (to === null) return false;
  const [from, on] = [lineAt(deps.layout(), deps.at()), lineAt(deps.layout(), to)];
  if (event.shiftKey && from?.kind === 'row') deps.selection.anchor ??= from.index;
  deps.moveTo(to);
  if (event.shiftKey && on?.kind === 'row') void selectRange(on.index, deps);
  return true;
}

function folded(event: KeyboardEvent, line: Line | null, { queue }: Deps): boolean {
  if (line?.kind !== 'header') return false;
  const is = queue.look.folded.includes(line.group);
  const to: Readonly<Record<string, boolean>> = { ArrowLeft: true, ArrowRight: false, Enter: !is, ' ': !is };
  const wanted = to[event.key];
  if (wanted !== undefined && wanted !== is) queue.fold(line.group, wanted);
  return wanted !== undefined;
}

function acted(event: KeyboardEvent, line: Line | null, deps: Deps): boolean {
  const { queue, selection, client, actions } = deps;
  const row = line?.kind === 'row' ? queue.rowAt(line.index) : null;
  const chosen = selection.ids.size > 0 ? [...selection.ids] : row === null ? [] : [row.id];
  if (event.key === 'a' && (event.ctrlKey || event.metaKey)) deps.onall();
  else if (event.ctrlKey || event.metaKey || event.altKey) return false;
  else if (event.key === ' ' && row !== null && line?.kind === 'row') selection.toggle(row.id, line.index);
  else if (event.key === 'Enter') deps.openLine(line);
  else if (event.key === 'Delete' && chosen.length > 0) void removeSelection(chosen, client, actions);
  else if (event.key === 'p' && row !== null)
    void (row.state === 'paused' ? actions.resume(chosen) : actions.pause(chosen, 'now'));
  else return false;
  return true;
}

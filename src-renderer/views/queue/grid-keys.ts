import type { WindowClient } from '../../../src-main/contract/window/window-client.ts';
import type { WindowRow } from '../../../src-main/contract/window/window-row.ts';
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
  const act = event.ctrlKey || event.metaKey ? withModifier[event.key] : plain[event.key];
  if (act === undefined || event.altKey) return false;
  const index = line?.kind === 'row' ? line.index : -1;
  const row = deps.queue.rowAt(index);
  const ids = deps.selection.ids.size > 0 ? [...deps.selection.ids] : row === null ? [] : [row.id];
  act({ line, index, row, ids }, deps);
  return true;
}

/** What a key is about: the line that has the keyboard, its row, and what is chosen (else that row). */
interface Subject {
  readonly line: Line | null;
  readonly index: number;
  readonly row: WindowRow | null;
  readonly ids: readonly string[];
}

type Act = (subject: Subject, deps: Deps) => void;

const withModifier: Readonly<Record<string, Act>> = { a: (_, { onall }) => onall() };
const plain: Readonly<Record<string, Act>> = {
  ' ': ({ row, index }, { selection }) => {
    if (row !== null) selection.toggle(row.id, index);
  },
  Enter: ({ line }, { openLine }) => openLine(line),
  Delete: ({ ids }, { client, actions }) => {
    if (ids.length > 0) void removeSelection(ids, client, actions);
  },
  p: ({ row, ids }, { actions }) => {
    if (row !== null) void (row.state === 'paused' ? actions.resume(ids) : actions.pause(ids, 'now'));
  },
};

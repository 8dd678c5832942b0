import { SluiceError } from '../../contract/sluice-error.ts';
import type { Undoable } from '../../contract/window/window-commands.ts';
import type { Engine } from '../../engine/create-engine.ts';
import type { Clock } from '../../engine/ports/clock.ts';
import type { WindowArea } from '../window/window-handlers.ts';
import type { ChangeFeed } from './change-feed.ts';
import { type DecideDeps, decide } from './decide.ts';
import type { Moments } from './moments.ts';
import type { QueueIndex } from './queue-index.ts';
import type { SpeedMeter } from './speed-meter.ts';
import { transferDetail } from './transfer-detail.ts';
import type { UndoShelf } from './undo-shelf.ts';

/** What the queue answers. */
export type QueueArea = WindowArea<
  'watch' | 'list' | 'listIds' | 'speed' | 'transfer' | 'cancelWithUndo' | 'remove' | 'undo' | 'decide'
>;

export interface QueueAreaDeps extends DecideDeps {
  readonly engine: DecideDeps['engine'] &
    Pick<Engine, 'facts' | 'holdCancel' | 'remove' | 'restore' | 'settleRemoved'>;
  readonly index: QueueIndex;
  readonly changes: ChangeFeed;
  readonly speed: SpeedMeter;
  readonly moments: Moments;
  readonly shelf: UndoShelf;
  readonly clock: Pick<Clock, 'monotonic'>;
}

/** The queue: what is in it, and what a person does with it. */
export function queueHandlers(deps: QueueAreaDeps): QueueArea {
  const { engine, index, changes, speed, shelf, clock } = deps;
  return {
    watch: async ({ client, ...ask }) => {
      await index.prepare(ask, clock);
      return changes.watch(client, ask);
    },
    list: async (ask) => {
      await index.prepare(ask, clock);
      return changes.list(ask);
    },
    listIds: async (selection) => {
      await index.prepare(selection, clock);
      return { ids: index.ids(selection) };
    },
    speed: () => speed.history(),
    transfer: ({ id }) => detailOf(id, deps),
    cancelWithUndo: async ({ ids }) => {
      const held = await engine.holdCancel(ids);
      if (held.answer.cancelled.length === 0) return { ...held.answer, ...nothingDone };
      const deed = { takeBack: () => held.takeBack(), settle: () => held.release() };
      return { ...held.answer, ...shelf.put(deed) };
    },
    remove: async ({ ids }) => {
      const { removed, refused } = await engine.remove(ids);
      const takeBack = () => engine.restore(removed);
      const settle = () => engine.settleRemoved(removed);
      const undoable = removed.length > 0 ? shelf.put({ takeBack, settle }) : nothingDone;
      return { removed: removed.length, refused, ...undoable };
    },
    undo: async ({ undo }) => ({ undone: await shelf.undo(undo) }),
    decide: async (ask) => ({ done: await decide(ask, deps) }),
  };
}

const nothingDone: Undoable = { undo: null, undoUntil: null };

function detailOf(id: string, { engine, index, moments }: QueueAreaDeps) {
  const [row, facts] = [index.get(id), engine.facts(id)];
  if (row === undefined || facts === undefined)
    throw new SluiceError({
      code: 'not-found',
      message: 'This transfer is not in the queue any more.',
      remedy: 'Look for it in the history.',
    });
  return transferDetail(row, facts, moments.of(id));
}

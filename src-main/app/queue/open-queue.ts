import type { Totals } from '../../contract/window/queue-view.ts';
import type { Engine } from '../../engine/create-engine.ts';
import type { Clock } from '../../engine/ports/clock.ts';
import type { PortalBook } from '../portals/portal-book.ts';
import type { PortalDesk } from '../portals/portal-desk.ts';
import type { WindowHub } from '../window/window-hub.ts';
import { ChangeFeed } from './change-feed.ts';
import type { Urgency } from './change-pace.ts';
import type { Moments } from './moments.ts';
import { nameFinder } from './name-finder.ts';
import { QueueFeed } from './queue-feed.ts';
import { type QueueArea, queueHandlers } from './queue-handlers.ts';
import { QueueIndex } from './queue-index.ts';
import { Sampler } from './sampler.ts';
import type { ScenarioNames } from './scenario-names.ts';
import { SpeedMeter } from './speed-meter.ts';
import { totalsOf } from './totals-of.ts';
import { UndoShelf } from './undo-shelf.ts';

export interface QueueDeps {
  readonly engine: Engine;
  readonly hub: WindowHub;
  readonly names: ScenarioNames;
  readonly moments: Moments;
  readonly desk: Pick<PortalDesk, 'ask'>;
  readonly portals: Pick<PortalBook, 'keyFor'>;
  readonly clock: Clock;
  /** Ends with the program. */
  readonly signal: AbortSignal;
  /** Hears of a fault of the program's own. */
  readonly report: (error: unknown) => void;
}

/** The queue as windows see it. */
export interface Queue {
  readonly handlers: QueueArea;
  /** Ends what it watches, and what could still be taken back. */
  close(): void;
}

/** Puts the queue together: an index kept by the engine's events, and what tells windows of it. */
export function openQueue(deps: QueueDeps): Queue {
  const { engine, hub, names, moments, clock, signal, report } = deps;
  const index = new QueueIndex();
  const speed = new SpeedMeter();
  const totals = (): Totals => totalsOf(index.sums(), sampler.forecast, engine);
  const changes = new ChangeFeed({ index, hub, clock, totals });
  const note = (urgency: Urgency): void => changes.note(urgency);
  const wantName = nameFinder(deps);
  const feed = new QueueFeed({ engine, index, names, speed, clock, note, wantName });
  const sampler = new Sampler({ engine, feed, changes, speed, clock });
  const shelf = new UndoShelf(clock, report);
  const leave = engine.subscribe((row) => moments.reached(row));
  sampler.run(signal).catch(report);
  return {
    handlers: queueHandlers({ ...deps, index, changes, speed, shelf }),
    close: () => {
      for (const each of [leave, () => feed.close(), () => changes.close(), () => shelf.close()]) each();
    },
  };
}

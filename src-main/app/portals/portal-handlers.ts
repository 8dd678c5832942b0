import { randomUUID } from 'node:crypto';
import { SluiceError } from '../../contract/sluice-error.ts';
import type { WindowEvent } from '../../contract/window/window-events.ts';
import type { Engine } from '../../engine/create-engine.ts';
import type { Clock } from '../../engine/ports/clock.ts';
import type { Shell } from '../window/shell-port.ts';
import type { WindowArea } from '../window/window-handlers.ts';
import { connectPortal } from './connect-portal.ts';
import { deleteResults } from './delete-results.ts';
import { listScenarios } from './list-scenarios.ts';
import { openPortalLink } from './open-portal-link.ts';
import { PageMarks } from './page-marks.ts';
import type { PortalBook } from './portal-book.ts';
import { PortalDesk, type PortalReach } from './portal-desk.ts';
import { saveAttachment } from './save-attachment.ts';
import { scenarioResults } from './scenario-results.ts';
import { originOf, transfersTo } from './transfers-to.ts';
import { type ScheduledDeletion, WatchedDeletions } from './watched-deletions.ts';
import { watchTransfers } from './watch-transfers.ts';

export interface PortalAreaDeps {
  readonly portals: PortalBook;
  readonly engine: Pick<Engine, 'records' | 'record' | 'resume' | 'subscribe'>;
  readonly shell: Pick<Shell, 'openLink' | 'saveFile'>;
  /** To every window. */
  readonly broadcast: (event: WindowEvent) => void;
  readonly clock: Clock;
  /** Ends with the program: whatever is asked or watched ends with it. */
  readonly signal: AbortSignal;
  readonly reach?: PortalReach;
}

/** The commands this area answers. */
export type PortalArea = WindowArea<
  | 'portals'
  | 'connectPortal'
  | 'forgetPortal'
  | 'scenarios'
  | 'scenario'
  | 'deleteResults'
  | 'saveAttachment'
  | 'openLink'
>;

/** Portals, their scenarios and results; a `portal` is named by its origin. */
export function portalHandlers(deps: PortalAreaDeps): PortalArea {
  const { portals, engine, shell, clock, signal, reach } = deps;
  const desk = new PortalDesk({ portals, signal, ...(reach && { reach }) });
  const marks = new PageMarks();
  const deletions = watchedDeletions(deps, desk);
  tellChanges(deps);
  return {
    portals: () => ({ portals: portals.views() }),
    connectPortal: (ask) => connectPortal(ask, deps),
    forgetPortal: async ({ origin }) => {
      await portals.forget(originOf(origin));
      return { portals: portals.views() };
    },
    scenarios: ({ portal: given, search, next }) => {
      const portal = originOf(given);
      return desk.ask(portal, (client) => listScenarios({ portal, search, next }, marks, client, signal));
    },
    scenario: ({ portal: given, uuid: written }) => {
      const [portal, uuid] = [originOf(given), written.toLowerCase()];
      const transfers = () => transfersTo(engine.records(), portal, uuid);
      const deleting = () => deletions.idsOf(portal, uuid);
      const now = () => clock.now();
      return desk.ask(portal, (client) =>
        scenarioResults({ client, uuid, transfers, deleting, signal, now }),
      );
    },
    deleteResults: async (ask) => {
      const [portal, scenario] = [originOf(ask.portal), ask.scenario.toLowerCase()];
      const { answer, ids } = await desk.ask(portal, (client) => deleteResults(ask, client, signal));
      if (answer.scheduled) deletions.watch({ portal, scenario, ids });
      deps.broadcast({ event: 'scenario', payload: { portal, uuid: scenario } });
      return answer;
    },
    saveAttachment: ({ portal: given, scenario, result }) => {
      const portal = originOf(given);
      return desk.ask(portal, (client) => {
        const key = portals.keyFor(portal) ?? '';
        const agents = reach?.agents;
        return saveAttachment({ portal, scenario, result, key, client, agents, signal }, shell);
      });
    },
    openLink: async ({ url }) => ({ opened: await openPortalLink(url, portals, shell) }),
  };
}

function watchedDeletions({ broadcast, clock, signal }: PortalAreaDeps, desk: PortalDesk): WatchedDeletions {
  return new WatchedDeletions({
    ...{ clock, signal },
    idsNow: ({ portal, scenario }, until) =>
      desk.ask(portal, async (client) => {
        const rows = await Array.fromAsync(client.results(scenario, until));
        return new Set(rows.map(({ id }) => id));
      }),
    changed: ({ portal, scenario: uuid }) => broadcast({ event: 'scenario', payload: { portal, uuid } }),
    gaveUp: (deletion, left) => broadcast(stillThere(deletion, left)),
  });
}

function stillThere({ portal }: ScheduledDeletion, left: number): WindowEvent {
  const message = `${new URL(portal).host} has not deleted ${left} results within an hour of being asked to.`;
  const failure = new SluiceError({
    ...{ code: 'outcome-unknown', message },
    remedy: 'Look at the scenario again later, or ask the administrators of the portal.',
  }).toFailure();
  return { event: 'notice', payload: { id: randomUUID(), message, failure } };
}

function tellChanges({ portals, engine, broadcast, signal }: PortalAreaDeps): void {
  const ends = [
    portals.subscribe((payload) => broadcast({ event: 'portals', payload })),
    watchTransfers({
      ...{ engine, portals },
      changed: (portal, uuid) => broadcast({ event: 'scenario', payload: { portal, uuid } }),
    }),
  ];
  signal.addEventListener(
    'abort',
    () => {
      for (const end of ends) end();
    },
    { once: true },
  );
}

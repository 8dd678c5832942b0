import { resolve } from 'node:path';
import type { WindowEvent } from '../../contract/window/window-events.ts';
import type { Engine } from '../../engine/create-engine.ts';
import type { PortalBook } from '../portals/portal-book.ts';
import { PortalDesk, type PortalReach } from '../portals/portal-desk.ts';
import { originOf } from '../portals/transfers-to.ts';
import type { Shell } from '../window/shell-port.ts';
import type { WindowArea } from '../window/window-handlers.ts';
import type { DemoDesk } from './demo-desk.ts';
import { PlanProposal } from './plan-proposal.ts';
import { ProposalDesk } from './proposal-desk.ts';
import { RunProposal } from './run-proposal.ts';

export interface ProposalAreaDeps {
  readonly portals: PortalBook;
  readonly engine: Pick<Engine, 'add' | 'inPlace' | 'records' | 'rows'>;
  readonly demo: Pick<DemoDesk, 'try'>;
  readonly shell: Pick<Shell, 'choosePaths' | 'root'>;
  /** To every window. */
  readonly broadcast: (event: WindowEvent) => void;
  /** Hears of a fault of the program's own. */
  readonly report: (error: unknown) => void;
  /** Ends with the program: whatever is being read ends with it. */
  readonly signal: AbortSignal;
  readonly reach?: PortalReach;
}

/** The commands this area answers. */
export type ProposalArea = WindowArea<
  | 'choosePaths'
  | 'proposeRun'
  | 'openPlan'
  | 'proposal'
  | 'pairs'
  | 'correct'
  | 'startProposal'
  | 'dropProposal'
  | 'tryDemo'
>;

/** Dropped runs and opened plans on their way to the queue, and the demo. */
export function proposalHandlers(deps: ProposalAreaDeps): ProposalArea {
  const { portals, engine, shell, demo, broadcast, report, signal, reach } = deps;
  const portalDesk = new PortalDesk({ portals, signal, ...(reach && { reach }) });
  const changed = (payload: Extract<WindowEvent, { event: 'proposal' }>['payload']): void =>
    broadcast({ event: 'proposal', payload });
  const desk = new ProposalDesk({ changed, report, signal });
  const { root } = shell;
  return {
    choosePaths: async ({ what }) => ({ paths: await shell.choosePaths(what) }),
    proposeRun: ({ portal, scenario, paths }) => {
      const asked = {
        portal: originOf(portal),
        scenario: scenario.toLowerCase(),
        paths: paths.map((path) => resolve(path)),
      };
      return desk.begin((frame) => RunProposal.begin(asked, { ...frame, desk: portalDesk, engine, root }));
    },
    openPlan: ({ path }) =>
      desk.begin((frame) => PlanProposal.begin(resolve(path), { ...frame, engine, root })),
    proposal: ({ id }) => desk.find(id).view(),
    pairs: ({ id, ...ask }) => desk.find(id).pairs(ask),
    correct: ({ id, corrections }) => {
      const proposal = desk.find(id);
      proposal.correct(corrections);
      return proposal.view();
    },
    startProposal: async ({ id }) => ({ ids: await desk.find(id).start() }),
    dropProposal: ({ id }) => ({ dropped: desk.drop(id) }),
    tryDemo: () => demo.try(),
  };
}

import { assertNever } from '../../../src-main/contract/assert-never.ts';
import type { PortalView } from '../../../src-main/contract/window/portals.ts';
import type { Remedy, WindowRow } from '../../../src-main/contract/window/window-row.ts';
import type { WindowClient } from '../../../src-main/contract/window/window-client.ts';
import type { Route } from '../../state/route.ts';
import type { WindowState } from '../../state/window-state.ts';

interface Deps {
  readonly client: WindowClient;
  readonly state: Pick<WindowState, 'actions' | 'intake' | 'notices' | 'portals'>;
  readonly go: (route: Route) => void;
}

/** Does what a remedy's button says. */
export async function runRemedy(remedy: Remedy, row: WindowRow, deps: Deps): Promise<void> {
  const { actions, intake } = deps.state;
  switch (remedy) {
    case 'retry':
    case 'retry-from-start':
      return actions.retry([row.id]);
    case 'resume':
      return actions.resume([row.id]);
    case 'replace':
    case 'skip':
      return actions.decide(row.id, remedy);
    case 'give-plan':
      intake.want({ kind: 'plan' });
      return;
    case 'give-key':
      intake.want({ kind: 'key', portal: row.place.kind === 'lizard' ? row.place.portal : null });
      return;
    case 'choose-file':
      intake.want(otherFile(row));
      return;
    case 'open-page':
      return openPage(row, deps);
    default:
      return assertNever(remedy);
  }
}

/** Handed in again, for the same destination: the transfer goes on with the file as it lies now. */
const otherFile = ({ place }: WindowRow) =>
  place.kind === 'plan'
    ? ({ kind: 'plan' } as const)
    : ({ kind: 'run', paths: null, dropped: false } as const);

/** The scenario's page at its portal; in this window where the portal is not known any more. */
async function openPage({ place }: WindowRow, { client, state, go }: Deps): Promise<void> {
  if (place.kind !== 'lizard') return;
  const { portal, scenario } = place;
  const known = state.portals.list?.find((each) => each.origin === portal);
  if (known === undefined) {
    go({ view: 'scenario', portal, uuid: scenario });
    return;
  }
  const reply = await client.call('openLink', { url: pageOf(known, scenario) });
  if (!reply.ok) state.notices.fail(reply.failure);
}

const pageOf = ({ api }: PortalView, scenario: string): string =>
  `${api}scenarios/${encodeURIComponent(scenario)}/`;

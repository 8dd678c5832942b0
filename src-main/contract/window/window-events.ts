import type { PortalView } from './portals.ts';
import type { ProposalView } from './proposal-view.ts';
import type { Change } from './queue-view.ts';
import type { Notice, SettingsView, Visit } from './shell.ts';

/** Every event a client is told, with its payload. */
export interface WindowEvents {
  change: Change;
  proposal: ProposalView;
  portals: readonly PortalView[];
  /** The results of a scenario are not what they were (a family was deleted, an upload arrived): ask again if you show it. */
  scenario: { readonly portal: string; readonly uuid: string };
  settings: SettingsView;
  notice: Notice;
  visit: Visit;
}

export type WindowEventName = keyof WindowEvents;

/** One event as it crosses a wire. */
export type WindowEvent = {
  readonly [N in WindowEventName]: { readonly event: N; readonly payload: WindowEvents[N] };
}[WindowEventName];

import type { WindowEvent, WindowEventName } from '../../src-main/contract/window/window-events.ts';

/** By name, so that an event that is forgotten does not compile. */
const names: { readonly [N in WindowEventName]: N } = {
  change: 'change',
  proposal: 'proposal',
  portals: 'portals',
  scenario: 'scenario',
  settings: 'settings',
  notice: 'notice',
  visit: 'visit',
};

/** An event as the contract has it; null for anything else (another version's event is no business of this page). */
export function parseEvent(told: unknown): WindowEvent | null {
  if (typeof told !== 'object' || told === null || !('event' in told) || !('payload' in told)) return null;
  const { event, payload } = told;
  if (typeof event !== 'string' || !Object.hasOwn(names, event)) return null;
  // The program's events are typed by the same contract.
  return typeof payload === 'object' && payload !== null ? (told as WindowEvent) : null;
}

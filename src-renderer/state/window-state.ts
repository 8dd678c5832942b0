import { createContext } from 'svelte';
import type { Capabilities } from '../../src-main/contract/window/shell.ts';
import type { Clock } from './clock.svelte.ts';
import type { Connection } from './connection.svelte.ts';
import type { Notices } from './notices.svelte.ts';
import type { Portals } from './portals.svelte.ts';
import type { Queue } from './queue.svelte.ts';
import type { Selection } from './selection.svelte.ts';
import type { Settings } from './settings.svelte.ts';

/** Everything that lives as long as the window does, one object a concern; `useWindow()` anywhere below the root. */
export interface WindowState {
  readonly capabilities: Capabilities;
  readonly clock: Clock;
  readonly connection: Connection;
  readonly notices: Notices;
  readonly portals: Portals;
  readonly queue: Queue;
  readonly selection: Selection;
  readonly settings: Settings;
}

const [useWindow, provideWindow] = createContext<WindowState>();
export { provideWindow, useWindow };

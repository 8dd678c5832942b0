import { createContext } from 'svelte';
import type { Capabilities } from '../../src-main/contract/window/shell.ts';
import type { WindowClient } from '../../src-main/contract/window/window-client.ts';
import { Clock } from './clock.svelte.ts';
import { Connection } from './connection.svelte.ts';
import { Intake } from './intake.svelte.ts';
import { LocalFiles } from './local-files.svelte.ts';
import { Notices } from './notices.svelte.ts';
import { Portals } from './portals.svelte.ts';
import { RasterSearch } from './raster-search.svelte.ts';
import { ScenarioSearch } from './scenario-search.svelte.ts';
import { Queue } from './queue.svelte.ts';
import { QueueActions } from './queue-actions.ts';
import { Selection } from './selection.svelte.ts';
import { Settings } from './settings.svelte.ts';
import { Speed } from './speed.svelte.ts';
import type { WindowText } from './text.svelte.ts';

/** Everything that lives as long as the window does, one object a concern; `useWindow()` anywhere below the root. */
export interface WindowState {
  readonly capabilities: Capabilities;
  readonly actions: QueueActions;
  readonly clock: Clock;
  readonly connection: Connection;
  readonly intake: Intake;
  readonly localFiles: LocalFiles;
  readonly notices: Notices;
  readonly portals: Portals;
  readonly rasters: RasterSearch;
  readonly search: ScenarioSearch;
  readonly queue: Queue;
  readonly selection: Selection;
  readonly settings: Settings;
  readonly speed: Speed;
}

export function createWindowState(
  client: WindowClient,
  text: WindowText,
  capabilities: Capabilities,
): WindowState {
  const notices = new Notices();
  return {
    capabilities,
    actions: new QueueActions({ client, notices, text }),
    clock: new Clock(),
    connection: new Connection(),
    intake: new Intake(),
    localFiles: new LocalFiles(client),
    notices,
    portals: new Portals(client),
    rasters: new RasterSearch(client),
    search: new ScenarioSearch(client),
    queue: new Queue(client),
    selection: new Selection(),
    settings: new Settings(client),
    speed: new Speed(),
  };
}

const [useWindow, provideWindow] = createContext<WindowState>();
export { provideWindow, useWindow };

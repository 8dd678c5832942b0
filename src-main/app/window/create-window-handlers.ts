import type { Handlers } from '../control/handlers.ts';
import type { DiagnosticsArea } from '../diagnostics/diagnostics-handlers.ts';
import type { HistoryArea } from '../history/history-handlers.ts';
import type { LocalFileArea } from '../local-files/local-file-handlers.ts';
import type { PortalArea } from '../portals/portal-handlers.ts';
import type { ProposalArea } from '../proposals/proposal-handlers.ts';
import type { QueueArea } from '../queue/queue-handlers.ts';
import type { RasterArea } from '../rasters/raster-handlers.ts';
import type { SettingsArea } from '../settings/settings-handlers.ts';
import type { WindowArea, WindowHandlers } from './window-handlers.ts';

/** The areas of the window, each answering its own commands. */
export interface WindowAreas {
  readonly engine: Handlers;
  readonly shell: WindowArea<'capabilities' | 'browse'>;
  readonly queue: QueueArea;
  readonly portals: PortalArea;
  readonly proposals: ProposalArea;
  readonly rasters: RasterArea;
  readonly localFiles: LocalFileArea;
  readonly history: HistoryArea;
  readonly settings: SettingsArea;
  readonly diagnostics: DiagnosticsArea;
}

/** Every command of the window by one table; a command that no area answers does not compile. */
export const createWindowHandlers = (areas: WindowAreas): WindowHandlers => ({
  ...areas.engine,
  ...areas.shell,
  ...areas.queue,
  ...areas.portals,
  ...areas.proposals,
  ...areas.rasters,
  ...areas.localFiles,
  ...areas.history,
  ...areas.settings,
  ...areas.diagnostics,
});

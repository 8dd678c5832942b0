import type { ProposedRow } from '../../../app/propose-run.ts';
import type { StatusAnswer } from '../../../contract/commands.ts';
import type { Forecast } from '../../../contract/forecast.ts';
import type {
  FindingEvent,
  RefusedEvent,
  ServingEvent,
  SummaryEvent,
  TallyEvent,
  TransferEvent,
} from '../../../contract/ndjson.ts';
import type { PortalEvent } from '../../../contract/portal-event.ts';
import type { TransferRow } from '../../../contract/transfer-row.ts';
import type { FactsToTell } from '../text/facts-lines.ts';
import type { RasterSourceDetail, RasterSourceView } from '../../../contract/window/rasters.ts';

/** Everything a command has to say, to scripts and to people. */
export type Told =
  /** A transfer reached a state. */
  | TransferEvent
  /** A transfer moved on within its state. */
  | { readonly event: 'progress'; readonly row: TransferRow }
  /** Told after each look at what is left. */
  | { readonly event: 'forecast'; readonly forecast: Forecast }
  | FindingEvent
  /** The line that mends what was found in one file, for people; scripts have it in each finding. */
  | { readonly event: 'mending'; readonly command: string }
  | SummaryEvent
  | TallyEvent
  | RefusedEvent
  | ServingEvent
  | PortalEvent
  /** `now`: this machine's time, ms since 1970. */
  | { readonly event: 'state-folder'; readonly answer: StatusAnswer; readonly now: number }
  /** What goes where. `proposed`: nothing will be sent, so scripts hear of the pairs here and nowhere else. */
  | { readonly event: 'pairing'; readonly table: readonly PairingRow[]; readonly use: 'to-send' | 'proposed' }
  /** The raster sources that were listed, for people; scripts had each as its own event. */
  | { readonly event: 'raster-table'; readonly sources: readonly RasterSourceView[]; readonly total: number }
  /** One raster source as it was asked for: people read it in words, scripts get the portal's own answer. */
  | { readonly event: 'raster-detail'; readonly detail: RasterSourceDetail }
  /** What a local file holds. */
  | ({ readonly event: 'file-facts' } & FactsToTell)
  /** For people only. */
  | { readonly event: 'notice'; readonly message: string };

/** One line of a proposal: this file goes to that result. */
export type PairingRow = ProposedRow;

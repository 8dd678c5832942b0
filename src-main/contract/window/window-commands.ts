import type { CancelAnswer, Commands, Refusal } from '../commands.ts';
import type { DeleteAnswer, DeleteAsk, PortalView, ScenarioPage, ScenarioResultsView } from './portals.ts';
import type { FitAgainst, FitAnswer, LocalFileList, LocalFileView, PreviewAnswer } from './local-files.ts';
import type { Correction, PairPage, ProposalView } from './proposal-view.ts';
import type { ListAsk, RowList, Snapshot, SpeedHistory } from './queue-view.ts';
import type {
  RasterDeleteAnswer,
  RasterDeleteAsk,
  RasterQuery,
  RasterSourceDetail,
  RasterSourcePage,
} from './rasters.ts';
import type { HistoryRow, Receipt } from './receipt.ts';
import type { Capabilities, FolderListing, Saved, SettingsView } from './shell.ts';
import type { TransferDetail } from './transfer-detail.ts';

type Nothing = Readonly<Record<string, never>>;

/**
 * Every command a window can give, over either transport: one object in, one value out, `Reply` around it. Each client
 * (one page) names itself by an id it made, so that `watch` knows whose window moves.
 */
export interface WindowCommands extends Commands {
  capabilities: (params: Nothing) => Capabilities;

  /** Looks through another window from now on, and answers all one needs to show it. */
  watch: (params: { readonly client: string } & ListAsk) => Snapshot;
  /** Rows without moving the window (select all, copy). */
  list: (params: ListAsk) => RowList;
  /** Ids of all rows that match, in order: for ranges and "select all"; at most 100,000. */
  listIds: (params: Pick<ListAsk, 'filter' | 'sort' | 'folded'>) => { readonly ids: readonly string[] };
  speed: (params: Nothing) => SpeedHistory;
  transfer: (params: { readonly id: string }) => TransferDetail;

  /** Cancels with ten seconds in which `undo` takes it back; stores are told to give up only after them. */
  cancelWithUndo: (params: { readonly ids: readonly string[] }) => CancelAnswer & Undoable;
  /** Takes ended transfers out of the queue (history and receipts stay). `finished`: whatever ended well or was cancelled. */
  remove: (params: {
    readonly ids: readonly string[] | 'finished';
  }) => { readonly removed: number; readonly refused: readonly Refusal[] } & Undoable;
  undo: (params: { readonly undo: string }) => { readonly undone: number };
  /** A person's decision about a transfer that waits for one. */
  decide: (params: { readonly id: string; readonly decision: 'replace' | 'skip' }) => {
    readonly done: boolean;
  };

  portals: (params: Nothing) => { readonly portals: readonly PortalView[] };
  /** Checks address and key at the portal before anything is kept. */
  connectPortal: (params: {
    readonly address: string;
    /** A secret; never answered back. */
    readonly key: string;
    readonly keep: boolean;
  }) => PortalView;
  forgetPortal: (params: { readonly origin: string }) => { readonly portals: readonly PortalView[] };
  scenarios: (params: {
    readonly portal: string;
    readonly search: string;
    /** From an earlier page. */
    readonly next: string | null;
  }) => ScenarioPage;
  scenario: (params: { readonly portal: string; readonly uuid: string }) => ScenarioResultsView;
  deleteResults: (params: DeleteAsk) => DeleteAnswer;
  saveAttachment: (params: {
    readonly portal: string;
    readonly scenario: string;
    readonly result: number;
  }) => Saved;
  /** Opens a page of a portal this program knows, in the system's browser. */
  openLink: (params: { readonly url: string }) => { readonly opened: boolean };

  /** One page of a portal's raster sources: the first, or the one an earlier page's `next` names. */
  rasterSources: (params: {
    readonly portal: string;
    readonly query: RasterQuery;
    readonly next: string | null;
  }) => RasterSourcePage;
  rasterSource: (params: { readonly portal: string; readonly uuid: string }) => RasterSourceDetail;
  deleteRasterSources: (params: RasterDeleteAsk) => RasterDeleteAnswer;

  /** The files below these paths, to be looked into one by one. */
  localFiles: (params: { readonly paths: readonly string[] }) => LocalFileList;
  localFile: (params: { readonly path: string }) => LocalFileView;
  /** A small picture of a band (from 1) of a GeoTIFF. */
  previewFile: (params: { readonly path: string; readonly band: number }) => PreviewAnswer;
  fitFile: (params: { readonly path: string; readonly against: FitAgainst }) => FitAnswer;

  /** The system's dialog; empty when a person closed it. `unsupported` where the chooser is `browse`. */
  choosePaths: (params: { readonly what: 'run-folder' | 'run-files' | 'plan' }) => {
    readonly paths: readonly string[];
  };
  /** Lists a folder below the root; null = where to begin. */
  browse: (params: { readonly path: string | null }) => FolderListing;
  /** Answers at once; the proposal grows by `proposal` events. */
  proposeRun: (params: {
    readonly portal: string;
    readonly scenario: string;
    readonly paths: readonly string[];
  }) => ProposalView;
  /** Also for fresh URLs: a plan for the same objects lets its waiting transfers go on. */
  openPlan: (params: { readonly path: string }) => ProposalView;
  proposal: (params: { readonly id: string }) => ProposalView;
  pairs: (params: {
    readonly id: string;
    readonly only: 'all' | 'undecided';
    readonly offset: number;
    readonly limit: number;
  }) => PairPage;
  correct: (params: { readonly id: string; readonly corrections: readonly Correction[] }) => ProposalView;
  /** Puts what is paired into the queue; answers the ids of its transfers. */
  startProposal: (params: { readonly id: string }) => { readonly ids: readonly string[] };
  dropProposal: (params: { readonly id: string }) => { readonly dropped: boolean };
  /** Starts the demo's portal and store, and puts its sample run into the queue. */
  tryDemo: (params: Nothing) => { readonly portal: string; readonly scenario: string };

  history: (params: { readonly text: string; readonly offset: number; readonly limit: number }) => {
    readonly total: number;
    readonly rows: readonly HistoryRow[];
  };
  receipt: (params: { readonly id: string }) => Receipt;
  saveReceipt: (params: { readonly ids: readonly string[] }) => Saved;

  settings: (params: Nothing) => SettingsView;
  changeSettings: (params: Partial<SettingsView>) => SettingsView;
  /** What a diagnostics bundle would hold, redacted, for a person to read first. */
  diagnostics: (params: Nothing) => { readonly text: string };
  saveDiagnostics: (params: Nothing) => Saved;
}

export interface Undoable {
  /** Names what `undo` takes back, until `undoUntil` (ISO 8601 UTC); null when nothing was done. */
  readonly undo: string | null;
  readonly undoUntil: string | null;
}

export type WindowCommandName = keyof WindowCommands;
export type WindowParams<N extends WindowCommandName> = Parameters<WindowCommands[N]>[0];
export type WindowValue<N extends WindowCommandName> = ReturnType<WindowCommands[N]>;

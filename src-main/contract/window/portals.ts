import type { Failure } from '../failure.ts';

/** `kept`: in this system's own safe. `memory`: until the program ends. `missing`: its transfers wait for it. */
export type KeyPlace = 'kept' | 'memory' | 'missing';

export interface PortalView {
  /** `https://demo.lizard.net`; what names it. */
  readonly origin: string;
  /** `https://{host}/api/v4/`. */
  readonly api: string;
  readonly key: KeyPlace;
  readonly isDemo: boolean;
  /** What was wrong at the last call; null when it answered well or was not asked. */
  readonly failure: Failure | null;
}

export interface ScenarioView {
  readonly uuid: string;
  readonly name: string;
  readonly modelName: string | null;
  readonly simulation: string | null;
  readonly created: string | null;
  readonly lastModified: string | null;
  readonly totalSize: number | null;
  /** The scenario in the portal's own pages, without any query. */
  readonly page: string;
}

export interface ScenarioPage {
  readonly scenarios: readonly ScenarioView[];
  readonly total: number;
  /** Give it back to read on; null at the end. */
  readonly next: string | null;
}

/** `waiting`: for its upload. `queued`: one of our transfers. `sent`: Lizard has not got it yet. `replaceable`: has a raster; an upload would replace it. */
export type ResultState = 'waiting' | 'queued' | 'sent' | 'available' | 'replaceable' | 'closed' | 'deleting';

export interface ResultView {
  readonly id: number;
  readonly name: string;
  readonly code: string;
  readonly family: string;
  readonly state: ResultState;
  readonly has: 'raster' | 'attachment' | null;
  /** The end of its upload URL, ISO 8601 UTC. */
  readonly expiresAt: string | null;
  /** The transfer that goes or went to it. */
  readonly transfer: string | null;
  /** The result in the portal's own pages, without any query; null where there is none. */
  readonly page: string | null;
}

export interface ScenarioResultsView {
  readonly scenario: ScenarioView;
  readonly results: readonly ResultView[];
  /** When the portal was asked, ISO 8601 UTC. */
  readonly at: string;
}

/** Which results to delete; `typed` is the count a person typed, and must be how many there are. */
export interface DeleteAsk {
  readonly portal: string;
  readonly scenario: string;
  readonly what:
    | { readonly kind: 'results'; readonly ids: readonly number[] }
    | { readonly kind: 'family'; readonly family: string };
  readonly typed: number;
}

export interface DeleteAnswer {
  /** Gone already (results), or only scheduled by the portal and watched from now on (a family). */
  readonly deleted: readonly number[];
  readonly scheduled: boolean;
  readonly refused: readonly { readonly id: number; readonly failure: Failure }[];
}

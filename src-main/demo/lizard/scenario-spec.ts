import type { ResultFamily } from './match-route.ts';

/** A scenario to start with; what is left out is made up. */
export interface ScenarioSpec {
  readonly name?: string;
  readonly modelName?: string | null;
  readonly simulationIdentifier?: string | null;
  readonly results?: readonly ResultSpec[];
}

export interface ResultSpec {
  readonly code: string;
  readonly family: ResultFamily;
  readonly name: string;
  readonly description?: string | null;
  /** Nothing unless given: the result waits for an upload. */
  readonly holds?: HeldContent;
}

/** What a result has from the beginning: the bytes of an attachment, or a raster whose source has that many bytes. */
export type HeldContent =
  | { readonly kind: 'attachment'; readonly bytes: Uint8Array }
  | { readonly kind: 'raster'; readonly size: number };

export interface MadeScenario {
  readonly uuid: string;
  readonly name: string;
  readonly url: string;
  readonly results: readonly MadeResult[];
}

export interface MadeResult {
  readonly id: number;
  readonly code: string;
  readonly url: string;
}

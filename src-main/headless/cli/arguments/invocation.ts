import type { RasterQuery } from '../../../contract/window/rasters.ts';
import type { Rate } from './parse-rate.ts';

/** A command line as it was understood: which command, with what, every value parsed. */
export type Invocation =
  | { readonly command: 'text'; readonly text: string }
  | { readonly command: 'licenses' }
  | ({ readonly command: 'upload' } & UploadArguments)
  | ({ readonly command: 'check' } & CheckArguments)
  | { readonly command: 'status'; readonly common: CommonArguments }
  | ({ readonly command: 'resume' } & ResumeArguments)
  | ({ readonly command: 'pause' } & PauseArguments)
  | { readonly command: 'cancel'; readonly ids: readonly string[] | 'all'; readonly common: CommonArguments }
  | ({ readonly command: 'limit' } & LimitArguments)
  | ({ readonly command: 'scenarios' } & ScenariosArguments)
  | ({ readonly command: 'results' } & ResultsArguments)
  | ({ readonly command: 'rasters' } & RastersArguments)
  | ({ readonly command: 'serve' } & ServeArguments)
  | ({ readonly command: 'verify' } & VerifyArguments)
  | ({ readonly command: 'inspect' } & InspectArguments)
  | { readonly command: 'demo'; readonly keep: boolean; readonly common: CommonArguments };

/** What every command takes; paths as they were written. */
export interface CommonArguments {
  readonly state: string | undefined;
  readonly json: boolean;
  readonly yes: boolean;
  readonly again: boolean;
  readonly freshState: boolean;
  readonly root: string | undefined;
  /** How long waits may add up (ms). */
  readonly giveUpMs: number;
  /** Undefined: as the settings say. */
  readonly connections: number | undefined;
  /** Bytes a second; undefined: as the settings say. */
  readonly limitRate: Rate | undefined;
  readonly quiet: boolean;
}

/** Where on a portal, as far as it was said. */
export interface PortalArguments {
  readonly portal: string | undefined;
  readonly keyFile: string | undefined;
}

export interface UploadArguments extends PortalArguments {
  readonly paths: readonly string[];
  readonly scenario: string | undefined;
  readonly dryRun: boolean;
  /** Whether files go that a rule refuses. */
  readonly sendAnyway: boolean;
  /** Hosts within the walls that the portal may name. */
  readonly allowedStores: readonly string[];
  readonly pairs: readonly Pair[];
  readonly replace: boolean;
  /** How long to wait for the portal once everything is sent (ms). */
  readonly followForMs: number;
  readonly common: CommonArguments;
}

/** A file a person paired with a result's code. */
export interface Pair {
  readonly file: string;
  readonly code: string;
}

export interface CheckArguments extends PortalArguments {
  readonly paths: readonly string[];
  readonly scenario: string | undefined;
  readonly pairs: readonly Pair[];
  readonly replace: boolean;
  readonly common: CommonArguments;
}

export interface VerifyArguments extends PortalArguments {
  /** The file it is in. */
  readonly receipt: string;
  /** Whether files are read whose size and time have not changed. */
  readonly full: boolean;
  readonly common: CommonArguments;
}

export interface InspectArguments {
  readonly paths: readonly string[];
  readonly common: CommonArguments;
}

export interface PauseArguments {
  readonly ids: readonly string[] | 'all';
  readonly when: 'now' | 'after-file';
  readonly common: CommonArguments;
}

export interface ServeArguments {
  /** 0: one the system chooses. */
  readonly port: number;
  /** Whether the browser is opened at once. */
  readonly open: boolean;
  readonly common: CommonArguments;
}

/** What is to be changed in the process at work: undefined = as it is. */
export interface LimitArguments {
  readonly rate: Rate | undefined;
  readonly common: CommonArguments;
}

export interface ResumeArguments extends PortalArguments {
  readonly ids: readonly string[] | 'all';
  /** Whether what failed is tried again too. */
  readonly failed: boolean;
  readonly followForMs: number;
  readonly common: CommonArguments;
}

export interface ScenariosArguments extends PortalArguments {
  readonly action:
    | { readonly does: 'list'; readonly name: string | undefined }
    | { readonly does: 'show'; readonly uuid: string }
    | { readonly does: 'delete'; readonly uuids: readonly string[] };
  readonly common: CommonArguments;
}

export interface ResultsArguments extends PortalArguments {
  readonly scenario: string;
  readonly action:
    | { readonly does: 'list' }
    | { readonly does: 'show'; readonly id: number }
    | { readonly does: 'delete'; readonly ids: readonly number[] }
    | { readonly does: 'delete-family'; readonly family: ResultFamilyName };
  readonly common: CommonArguments;
}

export interface RastersArguments extends PortalArguments {
  readonly action:
    | { readonly does: 'list'; readonly query: RasterQuery; readonly most: number }
    | { readonly does: 'show'; readonly uuid: string }
    | { readonly does: 'delete'; readonly what: RasterSelection; readonly how: 'look' | 'unused' }
    /** `typedName`: undefined where it is to be asked for. */
    | { readonly does: 'force-delete'; readonly uuid: string; readonly typedName: string | undefined };
  readonly common: CommonArguments;
}

/** Raster sources by their UUIDs, or all that a query finds. */
export type RasterSelection =
  | { readonly by: 'uuids'; readonly uuids: readonly string[] }
  | { readonly by: 'query'; readonly query: RasterQuery };

/** The classes of results that can be deleted as a whole. */
export const resultFamilyNames = ['raw', 'basic', 'arrival', 'damage', 'tiles'] as const;
export type ResultFamilyName = (typeof resultFamilyNames)[number];

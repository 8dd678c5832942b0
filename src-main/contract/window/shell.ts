import type { Failure } from '../failure.ts';

/** What a shell can do; what it cannot is answered `unsupported`, never silently left out. */
export interface Capabilities {
  readonly shell: 'desktop' | 'browser';
  /** `native`: the system's own dialog. `browse`: the program lists folders below its root. */
  readonly chooser: 'native' | 'browse';
  /** Whether a dropped file has a path the program can read. */
  readonly drops: boolean;
  /** Whether keys can be kept after the program ends. */
  readonly keepsKeys: boolean;
  /** Why not, where they cannot. */
  readonly keysNote: string | null;
  readonly opensLinks: boolean;
  readonly savesFiles: 'dialog' | 'download';
  readonly version: string;
  readonly platform: 'win32' | 'darwin' | 'linux';
  readonly stateFolder: string;
}

export interface FolderListing {
  readonly path: string;
  /** Null at the root one may look below. */
  readonly parent: string | null;
  readonly entries: readonly FolderEntry[];
  /** Entries left out because there are more than 5,000. */
  readonly more: number;
}

export interface FolderEntry {
  readonly name: string;
  readonly path: string;
  readonly kind: 'folder' | 'file';
  readonly size: number | null;
  /** ISO 8601 UTC. */
  readonly modified: string | null;
}

export type Language = 'en' | 'nl' | 'system';
export type Theme = 'light' | 'dark' | 'system';
export type LogLevel = 'error' | 'warn' | 'info' | 'debug';

/** What a person can set. `proxy`: `system`, `none`, or an address. Bytes a second, seconds. */
export interface SettingsView {
  readonly concurrency: number;
  readonly limitRate: number | null;
  readonly followPollSeconds: number;
  readonly language: Language;
  readonly theme: Theme;
  readonly proxy: string;
  readonly logLevel: LogLevel;
  readonly notifications: boolean;
  /** By a portal's origin: hosts within one's network that it may send files to. */
  readonly storeHosts: Readonly<Record<string, readonly string[]>>;
}

/** Saved by the system's dialog (desktop), or to be fetched once from `download` (browser), a path on this origin. */
export type Saved =
  | { readonly kind: 'saved'; readonly path: string }
  | { readonly kind: 'download'; readonly download: string; readonly name: string }
  | { readonly kind: 'cancelled' };

/** Something a person should know once; `failure` where something went wrong. */
export interface Notice {
  readonly id: string;
  readonly message: string;
  readonly failure: Failure | null;
}

/** Where the window should go: from a notification, the tray, the application menu. */
export type Visit =
  | { readonly view: 'queue' | 'scenarios' | 'rasters' | 'history' | 'settings' | 'palette' | 'shortcuts' }
  | { readonly view: 'transfer'; readonly id: string }
  | { readonly view: 'proposal'; readonly id: string }
  | { readonly view: 'choose'; readonly what: 'run' | 'plan' };

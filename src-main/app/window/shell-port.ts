import type { Readable } from 'node:stream';
import type { Capabilities, FolderListing, Saved } from '../../contract/window/shell.ts';
import type { WindowParams } from '../../contract/window/window-commands.ts';
import type { Settings } from '../settings/settings.ts';
import type { KeySafe } from './key-safe.ts';

export type ChooseWhat = WindowParams<'choosePaths'>['what'];

/** A file on its way to where a person wants it. */
export interface FileToSave {
  /** The name to begin with; a person may choose another where there is a dialog. */
  readonly name: string;
  /** `stream`: opened once a person has said where to, at most once; the signal is aborted when they give up. */
  readonly contents:
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'stream'; readonly open: (signal: AbortSignal) => Promise<Readable> };
}

/**
 * What differs between the shells. What a shell cannot do throws `SluiceError` `unsupported`, as its capabilities say;
 * nothing is silently left out.
 */
export interface Shell {
  readonly capabilities: Capabilities;
  readonly keys: KeySafe;
  readonly settings: Settings;
  /** Nothing outside this folder may be read for a window; absent = whatever this user may read. */
  readonly root?: string;
  /** The system's dialog; empty when a person closed it. */
  choosePaths(what: ChooseWhat): Promise<readonly string[]>;
  /** Lists a folder below the root; null = where to begin. Throws `SluiceError` `not-found`, `unsupported`. */
  browse(path: string | null): Promise<FolderListing>;
  /** Opens an address in the system's browser; whether it did. The caller made sure that it is one of a portal's pages. */
  openLink(url: string): Promise<boolean>;
  saveFile(file: FileToSave): Promise<Saved>;
}

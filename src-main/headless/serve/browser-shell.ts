import type { Settings } from '../../app/settings/settings.ts';
import type { Shell } from '../../app/window/shell-port.ts';
import { SluiceError } from '../../contract/sluice-error.ts';
import type { Capabilities } from '../../contract/window/shell.ts';
import type { DownloadTickets } from './download-tickets.ts';
import type { FolderBrowser } from './folder-browser.ts';
import { memoryKeys } from './memory-keys.ts';

export interface BrowserShellOptions {
  readonly version: string;
  /** The state folder, absolute. */
  readonly stateFolder: string;
  /** What one may look into, absolute, without links. */
  readonly root: string;
  readonly settings: Settings;
  readonly folders: Pick<FolderBrowser, 'browse'>;
  readonly downloads: Pick<DownloadTickets, 'issue'>;
}

/** What a window in a browser has: no dialog of the system, no safe for keys, and files that the browser saves. */
export function browserShell(options: BrowserShellOptions): Shell {
  const { settings, root, folders, downloads } = options;
  return {
    capabilities: capabilitiesOf(options),
    keys: memoryKeys(),
    settings,
    root,
    choosePaths: () => Promise.reject(noDialog()),
    browse: (path) => folders.browse(path),
    // The page opens it: its browser may run on another computer than this program.
    openLink: () => Promise.resolve(false),
    saveFile: (file) =>
      Promise.resolve({ kind: 'download', download: downloads.issue(file), name: file.name }),
  };
}

const capabilitiesOf = ({ version, stateFolder }: BrowserShellOptions): Capabilities => ({
  shell: 'browser',
  chooser: 'browse',
  drops: false,
  keepsKeys: false,
  keysNote: 'Keys entered in a browser are kept in memory only, until "sluice serve" ends.',
  opensLinks: true,
  savesFiles: 'download',
  version,
  platform: platform(),
  stateFolder,
});

/** Other Unixes look like Linux to a person. */
function platform(): Capabilities['platform'] {
  const { platform: name } = process;
  return name === 'win32' || name === 'darwin' ? name : 'linux';
}

const noDialog = (): SluiceError =>
  new SluiceError({
    code: 'unsupported',
    message: 'A window in a browser has no dialog of the system to choose files by.',
    remedy: 'Choose from the folders Sluice lists.',
  });

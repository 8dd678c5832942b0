import type { BrowserWindow, Dialog, Shell as SystemShell } from 'electron';
import type { Settings } from '../../app/settings/settings.ts';
import type { FileToSave, Shell } from '../../app/window/shell-port.ts';
import { SluiceError } from '../../contract/sluice-error.ts';
import type { Capabilities, Saved } from '../../contract/window/shell.ts';
import type { SystemKeySafe } from '../keys/system-key-safe.ts';
import type { DesktopWords } from '../words/desktop-words.ts';
import { chooseOptions } from './choose-options.ts';
import { isLinkToOpen } from './is-link-to-open.ts';
import { writeWhole } from './write-whole.ts';

export interface DesktopShellDeps {
  readonly version: string;
  readonly platform: NodeJS.Platform;
  /** The state folder, absolute. */
  readonly stateFolder: string;
  readonly settings: Settings;
  readonly keys: SystemKeySafe;
  readonly words: () => DesktopWords;
  /** The window a dialog belongs to. */
  readonly window: () => BrowserWindow | null;
  readonly dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>;
  readonly system: Pick<SystemShell, 'openExternal'>;
  /** Ends with the program. */
  readonly signal: AbortSignal;
}

/** What a window on the desktop has: the system's dialogs, its safe for keys, and its browser. */
export function desktopShell(deps: DesktopShellDeps): Shell {
  const { settings, keys, words, window, dialog, system } = deps;
  return {
    /** As they are now: whether keys can be kept is known only once one was to be. */
    get capabilities() {
      return capabilitiesOf(deps);
    },
    keys,
    settings,
    choosePaths: async (what) => {
      const options = chooseOptions(what, words());
      const parent = window();
      const { canceled, filePaths } = await (parent === null
        ? dialog.showOpenDialog(options)
        : dialog.showOpenDialog(parent, options));
      return canceled ? [] : filePaths;
    },
    browse: () => Promise.reject(noBrowsing()),
    openLink: async (url) => {
      if (!isLinkToOpen(url)) return false;
      await system.openExternal(url);
      return true;
    },
    saveFile: (file) => saveFile(file, deps),
  };
}

async function saveFile(
  { name, contents }: FileToSave,
  { dialog, window, signal }: Pick<DesktopShellDeps, 'dialog' | 'window' | 'signal'>,
): Promise<Saved> {
  const parent = window();
  const options = { defaultPath: name };
  const { canceled, filePath } = await (parent === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(parent, options));
  if (canceled || filePath === '') return { kind: 'cancelled' };
  await writeWhole(filePath, contents, signal);
  return { kind: 'saved', path: filePath };
}

const capabilitiesOf = ({ keys, version, platform, stateFolder }: DesktopShellDeps): Capabilities => ({
  shell: 'desktop',
  chooser: 'native',
  drops: true,
  keepsKeys: keys.note === null,
  keysNote: keys.note,
  opensLinks: true,
  savesFiles: 'dialog',
  version,
  // Other Unixes look like Linux to a person.
  platform: platform === 'win32' || platform === 'darwin' ? platform : 'linux',
  stateFolder,
});

const noBrowsing = (): SluiceError =>
  new SluiceError({
    code: 'unsupported',
    message: 'On the desktop files are chosen by the dialog of the system.',
  });

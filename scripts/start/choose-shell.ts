import type { ElectronOutcome } from '../electron/ensure-electron.ts';

/** What a computer has that decides how Sluice starts. */
export interface Surroundings {
  readonly hasScreen: boolean;
  readonly isRoot: boolean;
  /** Looks for Electron's binary and fetches it where it is not here; asked only where it could run. */
  readonly ensureElectron: () => Promise<ElectronOutcome>;
}

export type ShellChoice =
  | { readonly shell: 'desktop'; readonly electron: string }
  /** `why`: one line that says so. `open`: whether a browser can be opened here. */
  | { readonly shell: 'browser'; readonly why: string; readonly open: boolean };

/** The desktop app where it can run; else the same window in a browser, and why. */
export async function chooseShell({ hasScreen, isRoot, ensureElectron }: Surroundings): Promise<ShellChoice> {
  const browser = (why: string): ShellChoice => ({ shell: 'browser', why, open: hasScreen });
  if (!hasScreen) return browser('There is no screen here: Sluice serves its window for a browser.');
  if (isRoot) return browser('Electron does not run as root: Sluice opens in the browser.');
  const electron = await ensureElectron();
  if (electron.kind === 'missing')
    return browser(
      `${electron.why} Sluice opens in the browser, and tries again another day ("npm run fetch:electron": now).`,
    );
  return { shell: 'desktop', electron: electron.program };
}

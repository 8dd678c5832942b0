/** What a computer has that decides how Sluice starts. */
export interface Surroundings {
  /** Electron's binary, where it was downloaded. */
  readonly electron: string | null;
  readonly hasScreen: boolean;
  readonly isRoot: boolean;
}

export type ShellChoice =
  | { readonly shell: 'desktop'; readonly electron: string }
  /** `why`: one line that says so. `open`: whether a browser can be opened here. */
  | { readonly shell: 'browser'; readonly why: string; readonly open: boolean };

/** The desktop app where it can run; else the same window in a browser, and why. */
export function chooseShell({ electron, hasScreen, isRoot }: Surroundings): ShellChoice {
  const browser = (why: string): ShellChoice => ({ shell: 'browser', why, open: hasScreen });
  if (!hasScreen) return browser('There is no screen here: Sluice serves its window for a browser.');
  if (electron === null)
    return browser('Electron is not here ("npx install-electron" fetches it): Sluice opens in the browser.');
  if (isRoot) return browser('Electron does not run as root: Sluice opens in the browser.');
  return { shell: 'desktop', electron };
}

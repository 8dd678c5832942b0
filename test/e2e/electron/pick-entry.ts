import type { ElectronApplication } from '@playwright/test';
import type { Witnessed } from '../../support/launchers/electron-witness.ts';

/** Chooses an entry of the application's menu by its labels from the bar down, as a click on it does. */
export const pickFromMenu = (app: ElectronApplication, labels: readonly string[]): Promise<void> =>
  app.evaluate(({ Menu, BrowserWindow }, path) => {
    const find = (menu: Electron.Menu | null | undefined, label: string | undefined) =>
      menu?.items.find((each) => each.label === label);
    const [bar, entry] = path;
    const item = find(find(Menu.getApplicationMenu(), bar)?.submenu, entry);
    if (item === undefined) throw new Error(`The menu has no ${path.join(' > ')}.`);
    const window = BrowserWindow.getAllWindows()[0];
    const click = item.click as (event: undefined, window?: object, contents?: object) => void;
    click(undefined, window, window?.webContents);
  }, labels);

/** Chooses an entry of the tray's menu. */
export const pickFromTray = (app: ElectronApplication, label: string): Promise<void> =>
  app.evaluate((_electron, wanted) => {
    const { sluiceWitness } = globalThis as unknown as { sluiceWitness: Witnessed };
    const item = sluiceWitness.trayMenu?.items.find((each) => each.label === wanted);
    if (item === undefined) throw new Error(`The tray's menu has no ${wanted}.`);
    (item.click as () => void)();
  }, label);

/** The entries of the tray's menu that can be chosen now. */
export const trayEntries = (app: ElectronApplication): Promise<readonly string[]> =>
  app.evaluate(() => {
    const { sluiceWitness } = globalThis as unknown as { sluiceWitness: Witnessed };
    const items = sluiceWitness.trayMenu?.items ?? [];
    return items.filter(({ enabled, type }) => enabled && type !== 'separator').map(({ label }) => label);
  });

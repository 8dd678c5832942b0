import type { Dialog } from 'electron';
import { type App, type AppOptions, createApp } from '../app/create-app.ts';
import { SluiceError } from '../contract/sluice-error.ts';
import type { DesktopWords } from './words/desktop-words.ts';

export interface OpenAppDeps {
  readonly dialog: Pick<Dialog, 'showMessageBox'>;
  readonly words: DesktopWords;
}

/** Opens the state folder, or says why it cannot be; null when a person then gave up. */
export async function openApp(
  options: Omit<AppOptions, 'fresh'>,
  { dialog, words: { cannotStart } }: OpenAppDeps,
): Promise<App | null> {
  try {
    return await createApp({ ...options, fresh: false });
  } catch (error) {
    if (!(error instanceof SluiceError)) throw error;
    // Only what cannot be read at all is put aside; a newer Sluice's ledger is good for that one.
    const mayStartEmpty = error.code === 'ledger-corrupt';
    const { response } = await dialog.showMessageBox({
      type: 'error',
      message: error.message,
      ...(error.remedy !== undefined && { detail: error.remedy }),
      buttons: [cannotStart.close, ...(mayStartEmpty ? [cannotStart.startEmpty] : [])],
      defaultId: 0,
      cancelId: 0,
    });
    return mayStartEmpty && response === 1 ? createApp({ ...options, fresh: true }) : null;
  }
}

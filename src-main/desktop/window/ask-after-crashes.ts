import type { BrowserWindow, Dialog, MessageBoxOptions } from 'electron';
import type { DesktopWords } from '../words/desktop-words.ts';

/** Asks what to do with a page that does not stay alive; Enter and Escape try it once more, for that ends nothing. */
export async function askAfterCrashes(
  dialog: Pick<Dialog, 'showMessageBox'>,
  { crashed: words }: DesktopWords,
  windowNow: () => BrowserWindow | null,
): Promise<'again' | 'quit'> {
  const window = windowNow();
  const box: MessageBoxOptions = {
    type: 'error',
    message: words.message,
    detail: words.detail,
    buttons: [words.again, words.quit],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  };
  // A question on a window that was never shown would not be seen either.
  const { response } = await (window?.isVisible() === true
    ? dialog.showMessageBox(window, box)
    : dialog.showMessageBox(box));
  return response === 1 ? 'quit' : 'again';
}

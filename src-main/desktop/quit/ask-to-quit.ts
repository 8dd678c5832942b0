import type { BrowserWindow, Dialog, MessageBoxOptions } from 'electron';
import type { DesktopWords } from '../words/desktop-words.ts';
import type { QuitQuestion } from './quit-question.ts';

/** Asks; Escape and Enter keep going, for nobody loses anything by that. */
export async function askToQuit(
  { message, detail }: QuitQuestion,
  dialog: Pick<Dialog, 'showMessageBox'>,
  { quit: words }: DesktopWords,
  window: () => BrowserWindow | null,
): Promise<boolean> {
  const parent = window();
  const box: MessageBoxOptions = {
    type: 'question',
    message,
    detail,
    buttons: [words.leave, words.stay],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  };
  const { response } = await (parent === null
    ? dialog.showMessageBox(box)
    : dialog.showMessageBox(parent, box));
  return response === 0;
}

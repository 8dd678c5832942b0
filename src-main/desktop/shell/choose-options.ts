import type { OpenDialogOptions } from 'electron';
import { assertNever } from '../../contract/assert-never.ts';
import type { ChooseWhat } from '../../app/window/shell-port.ts';
import type { DesktopWords } from '../words/desktop-words.ts';

/** What the system's dialog lets one choose. */
export function chooseOptions(what: ChooseWhat, { choose }: DesktopWords): OpenDialogOptions {
  switch (what) {
    case 'run-folder':
      return { title: choose.runFolder, properties: ['openDirectory', 'multiSelections'] };
    case 'run-files':
      return { title: choose.runFiles, properties: ['openFile', 'multiSelections'] };
    case 'plan':
      return {
        title: choose.plan,
        properties: ['openFile'],
        filters: [{ name: choose.plans, extensions: ['json'] }],
      };
    default:
      return assertNever(what);
  }
}

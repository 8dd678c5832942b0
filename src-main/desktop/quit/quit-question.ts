import type { WindowRow } from '../../contract/window/window-row.ts';
import type { DesktopWords } from '../words/desktop-words.ts';
import { shownName } from '../words/shown-name.ts';

export interface QuitQuestion {
  readonly message: string;
  readonly detail: string;
}

type Going = Pick<WindowRow, 'name' | 'multipart' | 'inFlightBytes' | 'acceptedBytes' | 'size'>;

/** What a person is asked before quitting: what is kept, and what has to go again. Null where nothing is on the line. */
export function quitQuestion(going: readonly Going[], words: DesktopWords): QuitQuestion | null {
  if (going.length === 0) return null;
  // One in one piece whose bytes are not accepted begins again; everything else goes on where it is.
  const again = going.filter(({ multipart, inFlightBytes }) => !multipart && inFlightBytes > 0);
  const kept = going.length - again.length;
  const sent = again.reduce((sum, { inFlightBytes }) => sum + inFlightBytes, 0);
  const [first] = again;
  const detail = [
    ...(kept > 0 ? [words.quit.kept(kept)] : []),
    ...(first !== undefined && again.length === 1 ? [words.quit.again(shownName(first.name), sent)] : []),
    ...(again.length > 1 ? [words.quit.againMore(again.length, sent)] : []),
  ];
  return { message: words.quit.message, detail: detail.join('\n') };
}

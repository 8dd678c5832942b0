import type { Reply } from '../../src-main/contract/reply.ts';
import type { Saved } from '../../src-main/contract/window/shell.ts';
import { startDownload } from '../bridge/start-download.ts';
import { harmless } from '../text/harmless.ts';
import type { Notices } from './notices.svelte.ts';
import type { WindowText } from './text.svelte.ts';

/** Ends the saving of a file: the browser fetches it, or a person reads where it lies now; nothing where they gave up. */
export function tellSaved(
  reply: Reply<Saved>,
  { notices, text }: { readonly notices: Notices; readonly text: Pick<WindowText, 't'> },
): void {
  if (!reply.ok) {
    notices.fail(reply.failure);
    return;
  }
  startDownload(reply.value);
  if (reply.value.kind === 'saved')
    notices.say(text.t('history.saved', { path: harmless(reply.value.path) }));
}

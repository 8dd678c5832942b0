import type { Notices } from '../../state/notices.svelte.ts';
import type { WindowText } from '../../state/text.svelte.ts';

/** Puts a text on the clipboard, and says so; where that is denied, says that a person can still select it. */
export async function copyText(
  words: string,
  { notices, text }: { readonly notices: Notices; readonly text: Pick<WindowText, 't'> },
): Promise<void> {
  try {
    await navigator.clipboard.writeText(words);
    notices.say(text.t('rasters.copied'));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    notices.say(text.t('rasters.notCopied'));
  }
}

import type { ResultView } from '../../../src-main/contract/window/portals.ts';
import type { WindowClient } from '../../../src-main/contract/window/window-client.ts';
import { startDownload } from '../../bridge/start-download.ts';
import type { Notices } from '../../state/notices.svelte.ts';
import type { WindowText } from '../../state/text.svelte.ts';
import { harmless } from '../../text/harmless.ts';

interface Deps {
  readonly client: WindowClient;
  readonly notices: Notices;
  readonly text: Pick<WindowText, 't'>;
}

/** Opens a page of a portal in the system's browser. */
export async function openPage(url: string, { client, notices }: Deps): Promise<void> {
  const reply = await client.call('openLink', { url });
  if (!reply.ok) notices.fail(reply.failure);
}

/** Puts the address of a portal's page on the clipboard; where that is denied, says the address. */
export async function copyLink(address: string, { notices, text }: Deps): Promise<void> {
  try {
    await navigator.clipboard.writeText(address);
    notices.say(text.t('scenarios.copied'));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    notices.say(text.t('scenarios.notCopied', { address: harmless(address) }));
  }
}

/** Has the program save an attachment: its signed address never comes here. */
export async function saveAttachment(
  portal: string,
  scenario: string,
  { id }: ResultView,
  { client, notices, text }: Deps,
): Promise<void> {
  const reply = await client.call('saveAttachment', { portal, scenario, result: id });
  if (!reply.ok) {
    notices.fail(reply.failure);
    return;
  }
  startDownload(reply.value);
  if (reply.value.kind === 'saved')
    notices.say(text.t('scenarios.saved', { path: harmless(reply.value.path) }));
}

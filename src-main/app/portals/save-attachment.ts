import type { Saved } from '../../contract/window/shell.ts';
import { SluiceError } from '../../contract/sluice-error.ts';
import type { LizardClient } from '../../lizard/lizard-client.ts';
import { openAttachment } from '../../lizard/open-attachment.ts';
import type { Shell } from '../window/shell-port.ts';
import { attachmentName } from './attachment-name.ts';
import type { PortalReach } from './portal-desk.ts';
import { wholeStream } from './whole-stream.ts';

export interface AttachmentSaving {
  /** The portal's origin. */
  readonly portal: string;
  readonly scenario: string;
  readonly result: number;
  /** A secret: goes to the portal alone. */
  readonly key: string;
  readonly client: Pick<LizardClient, 'result' | 'addresses'>;
  readonly agents: PortalReach['agents'];
  readonly signal: AbortSignal;
}

/**
 * Saves a result's attachment where a person wants it. Its address, which may be signed, is asked for anew when the
 * download begins, and never leaves this side. Throws `SluiceError`, among others `not-found` where there is none.
 */
export async function saveAttachment(
  saving: AttachmentSaving,
  shell: Pick<Shell, 'saveFile'>,
): Promise<Saved> {
  const { portal, key, agents, signal } = saving;
  const { addresses } = saving.client;
  const now = await attachmentOf(saving, signal);
  return shell.saveFile({
    name: attachmentName(now.url, now.code),
    contents: {
      kind: 'stream',
      open: async (givenUp) => {
        const either = AbortSignal.any([signal, givenUp]);
        const { url } = await attachmentOf(saving, either);
        const { stream, size } = await openAttachment({
          url,
          portal,
          key,
          addresses,
          agents,
          signal: either,
        });
        return wholeStream(stream, size, new URL(url, portal).host);
      },
    },
  });
}

async function attachmentOf(
  { scenario, result, client }: AttachmentSaving,
  signal: AbortSignal,
): Promise<{ readonly url: string; readonly code: string }> {
  const row = await client.result(scenario, result, signal);
  if (row.attachment_url !== null) return { url: row.attachment_url, code: row.code };
  throw new SluiceError({
    code: 'not-found',
    message: `The result ${row.code} has no attachment.`,
    remedy: 'Look at the scenario again.',
  });
}

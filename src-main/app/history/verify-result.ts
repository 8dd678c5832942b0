import type { Finding } from '../../contract/finding.ts';
import { SluiceError } from '../../contract/sluice-error.ts';
import type { Receipt } from '../../contract/window/receipt.ts';
import type { LizardClient } from '../../lizard/lizard-client.ts';

/** The one portal that may be asked, by its origin. */
export interface AskablePortal {
  readonly origin: string;
  readonly client: Pick<LizardClient, 'result'>;
}

/**
 * Whether the result an upload was for still shows something. `portal` null: nobody may be asked. What the store holds is
 * never looked at: that would take a URL, and receipts hold none that opens anything.
 */
export async function verifyResult(
  receipt: Receipt,
  portal: AskablePortal | null,
  signal: AbortSignal,
): Promise<Finding> {
  const { path } = receipt.file;
  const { result } = receipt;
  if (result === null)
    return { path, ...notAsked('The store was not asked: a receipt holds no URL to ask it by.', null) };
  if (portal === null)
    return {
      path,
      ...notAsked(`The result ${result.code} was not looked at.`, `Add --portal ${result.portal}.`),
    };
  if (portal.origin !== result.portal)
    return {
      path,
      ...notLooked(
        `The result ${result.code} is on ${result.portal}, not on the portal given.`,
        `Give --portal ${result.portal}.`,
      ),
    };
  return { path, ...(await looked(receipt, result, portal, signal)) };
}

type Judged = Omit<Finding, 'path'>;

async function looked(
  { outcome }: Receipt,
  { scenario, id, code }: NonNullable<Receipt['result']>,
  { client }: AskablePortal,
  signal: AbortSignal,
): Promise<Judged> {
  try {
    const row = await client.result(scenario, id, signal);
    const shows = row.raster !== null ? 'a raster' : row.attachment_url !== null ? 'an attachment' : null;
    if (row.code !== code) return gone(`Result ${id} is "${row.code}" now; the file was sent to "${code}".`);
    if (shows !== null)
      return shown(
        `The result ${code} shows ${shows}; whether it was made of this file the portal does not tell.`,
      );
    return outcome === 'available'
      ? gone(`The result ${code} shows nothing any more.`)
      : notLooked(`The result ${code} does not show the file yet.`, 'Look again later.');
  } catch (error) {
    if (!(error instanceof SluiceError) || signal.aborted) throw error;
    if (error.code === 'not-found')
      return gone(`The portal has no result ${code} (${id}) in this scenario any more.`);
    return notLooked(`The result ${code} could not be looked at: ${error.message}`, error.remedy ?? null);
  }
}

const shown = (message: string): Judged => ({ code: 'verified', severity: 'info', message, remedy: null });

const gone = (message: string): Judged => ({
  ...{ code: 'not-found', severity: 'refuse', message },
  remedy: 'Upload the file again if it should be there.',
});

/** Nobody asked for more. */
const notAsked = (message: string, remedy: string | null): Judged => ({
  ...{ code: 'unchecked', severity: 'info', message, remedy },
});

/** It was asked for, and did not come about. */
const notLooked = (message: string, remedy: string | null): Judged => ({
  ...{ code: 'unchecked', severity: 'advice', message, remedy },
});

import type { Finding } from '../contract/finding.ts';
import { createFileBodies } from '../engine/body/create-file-bodies.ts';
import { readReceipts } from './history/read-receipts.ts';
import { verifyFile } from './history/verify-file.ts';
import { type AskablePortal, verifyResult } from './history/verify-result.ts';
import { openPortal, type Portal } from './portal.ts';
import { originOf } from './portals/transfers-to.ts';

export interface VerifyOptions {
  /** Reads every file, also one whose size and time have not changed. */
  readonly full: boolean;
  /**
   * The portal that may be asked, and its key; null: none. The address in a receipt is not enough: a receipt may come from
   * anyone, and the key goes only where a person said.
   */
  readonly portal: Parameters<typeof openPortal>[0] | null;
  readonly signal: AbortSignal;
}

/**
 * What is still as the receipts in a file say, one finding for each file and one for each destination. Nothing is
 * downloaded. Throws `SluiceError` before the first finding: `file-missing`, `file-unreadable`, `usage`.
 */
export async function* verifyReceipts(
  path: string,
  { full, portal: access, signal }: VerifyOptions,
): AsyncGenerator<Finding, void> {
  const portal = access === null ? null : askable(openPortal(access), access.portal);
  const receipts = await readReceipts(path);
  const bodies = createFileBodies();
  try {
    for (const receipt of receipts) {
      yield await verifyFile(receipt, { bodies, full, signal });
      yield await verifyResult(receipt, portal, signal);
    }
  } finally {
    await bodies.close();
  }
}

const askable = (client: Portal, address: string): AskablePortal => ({ client, origin: originOf(address) });

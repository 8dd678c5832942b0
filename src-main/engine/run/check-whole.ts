import { SluiceError } from '../../contract/sluice-error.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import { sameFile } from '../body/same-file.ts';
import type { FileBodies } from '../ports/file-body.ts';
import type { AcceptedPart } from '../ports/ledger.ts';
import type { MultipartTarget } from '../ports/target.ts';

export interface CheckWholeDeps {
  readonly bodies: FileBodies;
}

/** Every part, every byte, and still the same file: anything less is not completed. */
export async function checkWhole(
  { bodies }: CheckWholeDeps,
  transfer: LiveTransfer,
  multipart: MultipartTarget,
  parts: readonly AcceptedPart[],
): Promise<void> {
  const { identity, path, name } = transfer.record;
  if (identity === null) throw new Error('A transfer is prepared before it is completed.');
  const bytes = parts.reduce((sum, part) => sum + part.size, 0);
  if (parts.length !== multipart.parts || bytes !== identity.size)
    throw new SluiceError({
      code: 'size-mismatch',
      message: `${bytes} of ${identity.size} bytes in ${parts.length} of ${multipart.parts} parts are accepted: that is not the whole file.`,
      remedy: 'Run the same command again; if it stays, report it.',
    });
  if (sameFile(identity, await bodies.identify(path)) !== 'same')
    throw new SluiceError({
      code: 'file-changed',
      message: `${name} changed while it was sent; what was accepted is not completed.`,
      remedy: `Run the same command again to send it as it is now (${bytes} bytes go again).`,
    });
}

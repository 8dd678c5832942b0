import type { Finding } from '../../contract/finding.ts';
import { SluiceError } from '../../contract/sluice-error.ts';
import type { Receipt } from '../../contract/window/receipt.ts';
import type { FileBodies } from '../../engine/ports/file-body.ts';
import type { AcceptedPart } from '../../engine/ports/ledger.ts';
import { WaitError } from '../../engine/ports/wait-error.ts';
import { changedParts } from '../../engine/verify/changed-parts.ts';

export interface VerifyFileDeps {
  readonly bodies: Pick<FileBodies, 'identify' | 'open'>;
  /** Reads the file even where its size and time are those of the receipt. */
  readonly full: boolean;
  readonly signal: AbortSignal;
}

/** Whether the file on this computer is still the one that was sent: by size and time, else by its bytes. */
export async function verifyFile(receipt: Receipt, deps: VerifyFileDeps): Promise<Finding> {
  const { path } = receipt.file;
  try {
    return { path, ...(await judged(receipt, deps)) };
  } catch (error) {
    if (!(error instanceof SluiceError) && !(error instanceof WaitError)) throw error;
    const { code, message, remedy = null } = error instanceof WaitError ? error.wait : error;
    return { path, code, severity: 'refuse', message, remedy };
  }
}

type Judged = Omit<Finding, 'path'>;

async function judged({ file, parts }: Receipt, deps: VerifyFileDeps): Promise<Judged> {
  const { path, size, mtimeNs } = file;
  const identity = await deps.bodies.identify(path);
  if (identity.size !== size) return changed(`The file has ${identity.size} bytes; ${size} bytes were sent.`);
  if (identity.mtimeNs === mtimeNs && !deps.full)
    return same('The file has the size and the time of the one that was sent; it was not read.');
  const sent = parts.map(({ number, size: length, md5 }) => partOf(number, length, md5));
  const partSize = parts[0]?.size ?? size;
  const wrong = await changedParts(deps.bodies, { path, identity }, sent, partSize, deps.signal);
  if (wrong.length > 0)
    return changed(
      parts.length === 1
        ? 'The file has another MD5 than what was sent.'
        : `${wrong.length} of the ${parts.length} parts of the file have another MD5 than what was sent.`,
    );
  const compared = parts.length === 1 ? 'its MD5 was' : `the MD5s of its ${parts.length} parts were`;
  return same(`The file holds the bytes that were sent: ${compared} compared.`);
}

const partOf = (number: number, size: number, md5: string): AcceptedPart => ({
  ...{ number, size, md5, etag: null, crc64: null, answer: {} },
});

const same = (message: string): Judged => ({ code: 'verified', severity: 'info', message, remedy: null });

const changed = (message: string): Judged => ({
  ...{ code: 'file-changed', severity: 'refuse', message },
  remedy: 'Upload it again if this version should be at its destination.',
});

import { SluiceError } from '../../src-main/contract/sluice-error.ts';
import { faultCode } from '../../src-main/engine/transport/fault-code.ts';
import { NotFetched } from './not-fetched.ts';

/** What stopped the fetching, as one sentence. What others wrote into an error is not repeated: it may hold a whole URL. */
export function whyNotFetched(error: unknown): string {
  if (error instanceof NotFetched || error instanceof SluiceError) return error.message;
  if (isChecksumError(error)) return 'What came has another checksum than the one Electron’s package names.';
  const code = faultCode(error);
  if (code === 'ERR_INVALID_URL') return 'ELECTRON_MIRROR is not the address of a mirror.';
  if (/^(ENOSPC|EDQUOT)$/.test(code)) return `There is no room for it on the disk (${code}).`;
  if (/^(EACCES|EPERM|EROFS|EBUSY)$/.test(code)) return `It cannot be written here (${code}).`;
  return `Something unforeseen stopped it (${code === '' ? nameOf(error) : code}).`;
}

/** Those of the package `sumchecker`, which exports no class of theirs. */
const isChecksumError = (error: unknown): boolean => error instanceof Error && 'filename' in error;

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

import { readKeyFile } from './key-file.ts';
import { type DesktopKeysDeps, SystemKeySafe } from './system-key-safe.ts';
import { withoutWallet } from './why-not-kept.ts';

/**
 * Keys of portals, kept encrypted by the system's safe (Keychain, DPAPI, the desktop's wallet) in a file only its user can
 * read. The safe itself is not asked here, for it may be locked and ask a person: kept keys are missing until `unlock`, and
 * where none is kept nobody is asked until one is to be. Without a safe that deserves the name they live in memory.
 */
export async function openKeys(deps: DesktopKeysDeps): Promise<SystemKeySafe> {
  const note = withoutWallet(deps);
  const sealed = note === null ? await readKeyFile(deps.file, deps.report) : new Map<string, string>();
  return new SystemKeySafe(sealed, note, deps);
}

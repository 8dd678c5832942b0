import type { DesktopKeysDeps } from './system-key-safe.ts';

const memoryOnly = 'keys stay in memory until Sluice quits.';

/**
 * Why keys cannot be kept on this computer, as far as is known without asking for anything; null where they may be.
 * On Linux without a wallet the key of the encryption is a word that stands in Chromium's source.
 */
export const withoutWallet = ({
  safe,
  platform,
}: Pick<DesktopKeysDeps, 'safe' | 'platform'>): string | null =>
  platform === 'linux' && safe.getSelectedStorageBackend() === 'basic_text'
    ? `This desktop has no password wallet (GNOME Keyring, KWallet): ${memoryOnly}`
    : null;

/**
 * Why the system's safe is not to be trusted with a key, as a sentence; null where it is. Asks the system, which may ask a
 * person to unlock it: it answers when they have.
 */
export async function whyNotKept(
  deps: Pick<DesktopKeysDeps, 'safe' | 'platform' | 'report'>,
): Promise<string | null> {
  try {
    if (await deps.safe.isAsyncEncryptionAvailable()) return withoutWallet(deps);
  } catch (error) {
    deps.report(error);
  }
  return `The safe of this system cannot be used: ${memoryOnly}`;
}

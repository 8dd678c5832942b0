import type { DesktopKeysDeps } from './open-keys.ts';

const memoryOnly = 'keys stay in memory until Sluice quits.';

/** Why the system's safe is not to be trusted with a key, as a sentence; null where it is. */
export async function whyNotKept({
  safe,
  platform,
  report,
}: Pick<DesktopKeysDeps, 'safe' | 'platform' | 'report'>): Promise<string | null> {
  try {
    // On Linux without a wallet the key of the encryption is a word that stands in Chromium's source.
    if (platform === 'linux' && safe.getSelectedStorageBackend() === 'basic_text')
      return `This desktop has no password wallet (GNOME Keyring, KWallet): ${memoryOnly}`;
    if (await safe.isAsyncEncryptionAvailable()) return null;
  } catch (error) {
    report(error);
  }
  return `The safe of this system cannot be used: ${memoryOnly}`;
}

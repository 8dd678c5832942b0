import { SluiceError } from '../../contract/sluice-error.ts';
import type { LizardClient } from '../../lizard/lizard-client.ts';

/**
 * Asks a portal, and once more where it refused a key that was replaced meanwhile: the refusal says nothing of the new one.
 * `client`: the client to ask with, another one once the key is.
 */
export async function withNewestKey<T>(
  client: () => LizardClient,
  ask: (client: LizardClient) => Promise<T>,
): Promise<T> {
  const first = client();
  try {
    return await ask(first);
  } catch (error) {
    if (!isRefusedKey(error)) throw error;
    const now = client();
    if (now === first) throw error;
    return ask(now);
  }
}

const isRefusedKey = (error: unknown): boolean =>
  error instanceof SluiceError && error.code === 'unauthorised';

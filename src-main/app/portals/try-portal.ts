import { SluiceError } from '../../contract/sluice-error.ts';
import { createLizardClient } from '../../lizard/create-lizard-client.ts';
import type { PortalReach } from './portal-desk.ts';

export interface PortalTrial {
  /** The root of the API. */
  readonly api: string;
  /** A secret. */
  readonly key: string;
  readonly signal: AbortSignal;
  readonly reach?: PortalReach | undefined;
}

/** Someone waits in front of a form: no second try, which would only repeat what is wrong. */
const trialTuning: NonNullable<PortalReach['tuning']> = { retries: 0, answerMs: 15_000 };

/**
 * Asks a portal for one page of scenarios, to see that it is one and takes the key. Throws `SluiceError` with the one
 * sentence that says what is wrong: `network`, `unauthorised`, `portal-refused`, `server-error`.
 */
export async function tryPortal({ api, key, signal, reach }: PortalTrial): Promise<void> {
  const client = createLizardClient({ ...reach, tuning: trialTuning, portal: api, key });
  try {
    await client.scenarioPage({ filters: { ordering: '-created' } }, signal);
  } catch (error) {
    if (error instanceof SluiceError && error.code === 'not-found') throw noPortal(api, error);
    throw error;
  }
}

const noPortal = (api: string, cause: SluiceError): SluiceError =>
  new SluiceError(
    {
      code: 'portal-refused',
      message: `${new URL(api).host} answers, but it is not a Lizard portal: it has no ${new URL(api).pathname}.`,
      remedy: 'Check the address: it is the one you open in the browser, such as https://demo.lizard.net.',
    },
    { cause },
  );

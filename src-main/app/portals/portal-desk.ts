import { SluiceError } from '../../contract/sluice-error.ts';
import { createLizardClient, type LizardClientOptions } from '../../lizard/create-lizard-client.ts';
import type { LizardClient } from '../../lizard/lizard-client.ts';
import type { PortalBook } from './portal-book.ts';

/** Someone looks at a screen: a second try, then say so. */
export const windowTuning: NonNullable<LizardClientOptions['tuning']> = {
  retries: 1,
  backoffLimitMs: 1_000,
  longestRetryAfterMs: 5_000,
  answerMs: 20_000,
};

export interface PortalDeskDeps {
  readonly portals: Pick<PortalBook, 'apiOf' | 'keyFor' | 'note'>;
  /** Ends with the program. */
  readonly signal: AbortSignal;
  /** How to reach portals; patient as someone in front of a screen is unless given. */
  readonly reach?: PortalReach;
}

/** How portals are reached: patience, the way through proxies, and where they may send us. */
export type PortalReach = Pick<LizardClientOptions, 'tuning' | 'agents' | 'storeHosts'>;

/** Asks portals this program knows, and notes how they answered. */
export class PortalDesk {
  readonly #deps: PortalDeskDeps;

  constructor(deps: PortalDeskDeps) {
    this.#deps = deps;
  }

  /**
   * Does some work with a portal's client. Throws `SluiceError`: `not-found` for a portal nobody connected,
   * `unauthorised` where its key is missing, and what the client throws.
   */
  async ask<T>(
    origin: string,
    work: (client: LizardClient, signal: AbortSignal) => Promise<T>,
    signal: AbortSignal = this.#deps.signal,
  ): Promise<T> {
    const client = this.client(origin);
    try {
      const value = await work(client, signal);
      this.#deps.portals.note(origin, null);
      return value;
    } catch (error) {
      if (error instanceof SluiceError && isOfPortal(error))
        this.#deps.portals.note(origin, error.toFailure());
      throw error;
    }
  }

  client(origin: string): LizardClient {
    const { portals, reach } = this.#deps;
    const portal = portals.apiOf(origin);
    if (portal === undefined) throw unknownPortal();
    const key = portals.keyFor(origin);
    if (key === undefined) throw keyMissing(origin);
    return createLizardClient({ tuning: windowTuning, ...reach, portal, key });
  }
}

/** What concerns the portal as a whole; that one scenario is gone, or one deletion refused, does not. */
function isOfPortal(error: SluiceError): boolean {
  const status = (error.cause as { readonly status?: unknown } | undefined)?.status;
  if (error.code === 'unauthorised') return status === 401 || status === 403;
  return error.code === 'network' || error.code === 'server-error' || isForeign(error);
}

const isForeign = ({ cause }: SluiceError): boolean =>
  (cause as { readonly trouble?: unknown } | undefined)?.trouble === 'foreign';

const unknownPortal = (): SluiceError =>
  new SluiceError({
    code: 'not-found',
    message: 'This portal is not connected.',
    remedy: 'Connect it with its address and your API key.',
  });

const keyMissing = (origin: string): SluiceError =>
  new SluiceError({
    code: 'unauthorised',
    message: `There is no API key for ${new URL(origin).host}.`,
    remedy: 'Connect the portal again with your API key.',
  });

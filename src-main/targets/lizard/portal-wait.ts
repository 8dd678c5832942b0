import { SluiceError } from '../../contract/sluice-error.ts';
import { WaitError } from '../../engine/ports/wait-error.ts';
import { PortalFault } from '../../lizard/portal-fault.ts';

/**
 * What the client threw, as the engine is to take it: a refused key waits for a key; a portal that is down, failing or
 * hidden behind a login page waits for the portal; all else comes back as it is.
 */
export function portalWait(error: unknown): unknown {
  if (!(error instanceof SluiceError)) return error;
  if (error.code === 'unauthorised') return waitFor('key', error);
  const foreign = error.cause instanceof PortalFault && error.cause.trouble === 'foreign';
  return foreign || error.code === 'network' || error.code === 'server-error'
    ? waitFor('portal', error)
    : error;
}

function waitFor(what: 'key' | 'portal', error: SluiceError): WaitError {
  return new WaitError({ for: what, ...error.toFailure() }, { cause: error });
}

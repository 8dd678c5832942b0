import type { Failure } from '../../src-main/contract/failure.ts';
import type { Reply } from '../../src-main/contract/reply.ts';

/** Longer than any command takes that a person waits for (ms). */
const patienceMs = 180_000;

export interface HttpCall {
  readonly fetch: typeof fetch;
  /** Where the program listens: `http://127.0.0.1:4711`. */
  readonly origin: string;
  /** The secret of its launch. */
  readonly token: string;
}

/** Sends one call and answers what came back; a failure of the way there is a reply too. Never rejects, never tries twice. */
export async function httpCall(
  { fetch: send, origin, token }: HttpCall,
  command: string,
  params: unknown,
): Promise<unknown> {
  try {
    const response = await send(`${origin}/rpc`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ command, params }),
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    });
    if (response.status === 401 || response.status === 403) return notLetIn;
    return await response.json();
  } catch {
    // Whatever stopped it, a person can only look whether the program runs; the browser's console has the rest.
    return unreachable;
  }
}

const refuse = (failure: Failure): Reply<never> => ({ ok: false, failure });

/** What a page is told that has no secret, or an earlier launch's. */
export const notLetIn = refuse({
  code: 'unauthorised',
  message: 'This page has no part in the Sluice that runs now.',
  remedy: 'Open the address that "sluice serve" printed when it was started last.',
});

const unreachable = refuse({
  code: 'network',
  message: 'Sluice cannot be reached.',
  remedy: 'If it has ended, start "sluice serve" again and open the address it prints.',
});

import { RequestError, TimeoutError } from 'got';
import { TransportError, type TransportFault } from '../ports/transport-error.ts';
import { faultRemedy } from '../transport/fault-remedy.ts';
import { faultSentence } from '../transport/fault-sentence.ts';
import { signInRemedy, tunnelSentence } from '../transport/tunnel-fault.ts';

/**
 * The error of a call that nobody answered. Got's own error holds the whole URL, so nothing of it is kept but the
 * system's word for what happened. Anything that is not of the line is given back as it is, for it is a bug.
 */
export function silenceOfCall(error: unknown, host: string): unknown {
  if (!(error instanceof RequestError)) return error;
  const cause = new Error(error.code);
  if (error instanceof TimeoutError) return timedOut(error, host, cause);
  const fault = isBeforeRequest(error.code) ? 'unreachable' : 'broken';
  const remedy = faultRemedy(error);
  const options = remedy === undefined ? { cause } : { cause, remedy };
  return new TransportError(fault, faultSentence(error, host), 0, options);
}

/** The error of a call that a proxy answered, which wants a sign-in. */
export function signInCall(host: string): TransportError {
  return new TransportError('unreachable', tunnelSentence(407, host), 0, { remedy: signInRemedy });
}

function timedOut(error: TimeoutError, host: string, cause: Error): TransportError {
  const fault: TransportFault = beforeRequest.has(error.event) ? 'unreachable' : 'stalled';
  const message = fault === 'stalled' ? stoodStill(host) : `${host} does not answer.`;
  return new TransportError(fault, message, 0, { cause });
}

/** The error of a call that was cut because nothing moved for too long. */
export function stalledCall(host: string): TransportError {
  return new TransportError('stalled', stoodStill(host), 0);
}

/** The error of a call whose answer has no end. */
export function tooLongAnswer(host: string): TransportError {
  return new TransportError('broken', `The answer of ${host} is longer than any of S3’s.`, 0);
}

const stoodStill = (host: string): string => `The line to ${host} stood still for too long.`;

const beforeRequest: ReadonlySet<string> = new Set(['lookup', 'connect', 'secureConnect']);

const isBeforeRequest = (code: string): boolean =>
  /^(ERR_PROXY_TUNNEL|ERR_PROXY_UNREACHABLE|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/.test(
    code,
  ) || /CERT|SELF_SIGNED|ERR_TLS|ERR_SSL|EPROTO|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/.test(code);

import type { Failure } from '../contract/failure.ts';
import { SluiceError } from '../contract/sluice-error.ts';
import type { PortalAnswer } from './portal-answer.ts';
import { PortalFault, type PortalTrouble } from './portal-fault.ts';
import { readableRefusal } from './readable-refusal.ts';

/** The request an answer belongs to. `path` without query; `secrets` must not be repeated even if the portal does. */
export interface Asked {
  readonly host: string;
  readonly method: string;
  readonly path: string;
  readonly secrets: readonly string[];
}

/**
 * The error an answer stands for, or null when it is a plain success. The one place where statuses become codes:
 * 401 and 403 `unauthorised`, 404 `not-found`, 412 `in-use`, 408, 429 and 5xx `server-error`, all others, and every
 * answer that is not the API's, `portal-refused`.
 */
export function answerError(answer: PortalAnswer, asked: Asked): SluiceError | null {
  const { status } = answer;
  if (status >= 300 && status < 400) return made(redirected(asked), 'foreign', status);
  if (status === 401) return made(keyRefused(asked), 'refused', status);
  if (status >= 500 || status === 408 || status === 429) return made(failing(answer, asked), 'busy', status);
  if (isForeign(answer)) return made(foreignAnswer(asked), 'foreign', status);
  return status >= 400 ? made(refusal(answer, asked), 'refused', status) : null;
}

/** An answer that came from somewhere else: a captive portal, a proxy, a single sign-on. */
export function foreignAnswer({ host }: Pick<Asked, 'host'>): Failure {
  return {
    code: 'portal-refused',
    message: `A login page or proxy answered instead of ${host}.`,
    remedy: 'Open the portal in a browser on this network to sign in there, and check its address.',
  };
}

function made(failure: Failure, trouble: PortalTrouble, status: number): SluiceError {
  return new SluiceError(failure, { cause: new PortalFault(trouble, status) });
}

/** A body that is no JSON; an empty one is nothing's mark. */
function isForeign({ body, contentType }: PortalAnswer): boolean {
  return body.trim() !== '' && !/^application\/(?:[\w.+-]+\+)?json\b/iu.test(contentType);
}

function redirected({ host }: Asked): Failure {
  return {
    code: 'portal-refused',
    message: `${host} redirected to another address; the API key is not sent there.`,
    remedy: 'Give the address the portal finally has, or sign in to the network first.',
  };
}

function keyRefused({ host }: Asked): Failure {
  return {
    code: 'unauthorised',
    message: `${host} did not accept the API key.`,
    remedy: `Make a personal API key on ${host} and give that one.`,
  };
}

function failing({ status, body }: PortalAnswer, { host, secrets }: Asked): Failure {
  const said = readableRefusal(body, secrets);
  return {
    code: 'server-error',
    message: `${host} could not answer (status ${status})${said === '' ? '.' : `: ${said}`}`,
    remedy: 'Try again later.',
  };
}

function refusal(answer: PortalAnswer, asked: Asked): Failure {
  const { host, method, path, secrets } = asked;
  const said = readableRefusal(answer.body, secrets);
  const why = said === '' ? '.' : `: ${said}`;
  if (answer.status === 403)
    return {
      code: 'unauthorised',
      message: `${host} does not allow this with the given API key${why}`,
      remedy: 'Ask for the rights on this object, or give the key of someone who has them.',
    };
  if (answer.status === 404)
    return {
      code: 'not-found',
      message: `${host} has nothing at ${path}, or the given API key may not see it.`,
      remedy: 'Check the UUID or number, the portal, and whose key it is.',
    };
  if (answer.status === 412)
    return {
      code: 'in-use',
      message: `${host} still uses this${why}`,
      remedy: 'Remove what uses it first.',
    };
  return {
    code: 'portal-refused',
    message: `${host} refused ${method} ${path} (status ${answer.status})${why}`,
    remedy: 'Correct what the portal names, or ask its administrators.',
  };
}

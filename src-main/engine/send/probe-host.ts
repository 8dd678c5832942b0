import got from 'got';
import type { ProbeHost } from './line-gate.ts';

const timeoutMs = 4_000;

/**
 * Asks the root of a host, without any query, and looks who answers. S3 and its kin put `x-amz-request-id` on every
 * answer, also on a refusal; a login page or a proxy does not.
 */
export const probeHost: ProbeHost = async (origin, signal) => {
  try {
    const answer = await got(origin, {
      method: 'GET',
      followRedirect: false,
      throwHttpErrors: false,
      retry: { limit: 0 },
      timeout: { request: timeoutMs },
      signal,
    });
    return answer.headers['x-amz-request-id'] === undefined ? 'foreign' : 's3';
  } catch {
    return 'silent';
  }
};

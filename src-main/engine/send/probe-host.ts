import got, { type Agents } from 'got';
import { parseS3Error } from '../s3/parse-s3-error.ts';
import type { ProbeHost } from './line-gate.ts';

const timeoutMs = 4_000;
/** Said by proxies only, to whom they do not let through: nobody behind them has answered. */
const proxySignIn = 407;

/**
 * Asks the root of a host, without any query, and looks who answers. S3 puts `x-amz-request-id` on every answer, also on
 * a refusal, and its kin at least refuse in S3's XML; a login page or a proxy does neither. `agents`: where connections
 * come from; they must be those of the bodies, or the probe would find another way than they do.
 */
export function createProbeHost({ http, https }: Pick<Agents, 'http' | 'https'> = {}): ProbeHost {
  const agent = { ...(http === undefined ? {} : { http }), ...(https === undefined ? {} : { https }) };
  return async (origin, signal) => {
    try {
      const answer = await got(origin, {
        method: 'GET',
        agent,
        followRedirect: false,
        throwHttpErrors: false,
        retry: { limit: 0 },
        timeout: { request: timeoutMs },
        signal,
      });
      if (answer.statusCode === proxySignIn) return 'silent';
      const isS3 = answer.headers['x-amz-request-id'] !== undefined || parseS3Error(answer.body) !== null;
      return isS3 ? 's3' : 'foreign';
    } catch {
      return 'silent';
    }
  };
}

/** The probe without a proxy. */
export const probeHost: ProbeHost = createProbeHost();

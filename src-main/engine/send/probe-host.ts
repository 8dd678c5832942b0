import got from 'got';
import { parseS3Error } from '../s3/parse-s3-error.ts';
import type { ProbeHost } from './line-gate.ts';

const timeoutMs = 4_000;

/**
 * Asks the root of a host, without any query, and looks who answers. S3 puts `x-amz-request-id` on every answer, also on
 * a refusal, and its kin at least refuse in S3's XML; a login page or a proxy does neither.
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
    const isS3 = answer.headers['x-amz-request-id'] !== undefined || parseS3Error(answer.body) !== null;
    return isS3 ? 's3' : 'foreign';
  } catch {
    return 'silent';
  }
};

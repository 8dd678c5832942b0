import type { PutAnswer } from '../ports/byte-transport.ts';
import { parseS3Error } from './parse-s3-error.ts';

/** Whether the store itself answered, as its request id or its XML shows; whatever is on the way gives neither. */
export const speaksS3 = ({ headers, body }: Pick<PutAnswer, 'headers' | 'body'>): boolean =>
  headers['x-amz-request-id'] !== undefined || parseS3Error(body) !== null;

import type { IncomingHttpHeaders } from 'node:http';
import { S3Error } from './s3-error.ts';
import { headerText } from './s3-request.ts';

/** The largest body of one PUT: 5 GiB. */
const largestBody = 5 * 2 ** 30;

/** The size of the body to come, or S3's refusal: all that the head alone decides, before any byte. */
export function checkBodyHead(headers: IncomingHttpHeaders): number {
  if (headers['transfer-encoding'] !== undefined)
    throw new S3Error('NotImplemented', { details: { Header: 'Transfer-Encoding' } });
  const text = headerText(headers, 'content-length');
  if (text === undefined) throw new S3Error('MissingContentLength');
  const size = Number(text);
  if (size > largestBody)
    throw new S3Error('EntityTooLarge', { details: { ProposedSize: size, MaxSizeAllowed: largestBody } });
  return size;
}

import { bareEtag } from './bare-etag.ts';

/**
 * Whether an answer's ETag can be the body's MD5: 32 hex digits, and no sign of encryption by which it is not
 * (`x-amz-server-side-encryption` other than AES256, or a customer's key). Header names in lower case.
 */
export function countsAsMd5(headers: Readonly<Record<string, string>>): boolean {
  const encryption = headers['x-amz-server-side-encryption'];
  const customerKey = headers['x-amz-server-side-encryption-customer-algorithm'];
  const plain = encryption === undefined || encryption.toUpperCase() === 'AES256';
  return plain && customerKey === undefined && /^[0-9a-f]{32}$/i.test(bareEtag(headers['etag'] ?? ''));
}

/**
 * Whether an answer shows no encryption by which an ETag is no MD5: `x-amz-server-side-encryption` other than AES256, or
 * a customer's key. Header names in lower case.
 */
export function isPlainlyStored(headers: Readonly<Record<string, string>>): boolean {
  const encryption = headers['x-amz-server-side-encryption'];
  const customerKey = headers['x-amz-server-side-encryption-customer-algorithm'];
  return (encryption === undefined || encryption.toUpperCase() === 'AES256') && customerKey === undefined;
}

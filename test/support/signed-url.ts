/** A URL shaped like a presigned one; its signature is made up. */
export function signedUrl(key: string, change: Readonly<Record<string, string>> = {}): string {
  const query = {
    'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
    'X-Amz-Credential': 'AKIAIOSFODNN7EXAMPLE%2F20261121%2Feu-west-1%2Fs3%2Faws4_request',
    'X-Amz-Date': '20261121T100000Z',
    'X-Amz-Expires': '3600',
    'X-Amz-SignedHeaders': 'host',
    'X-Amz-Signature': 'c0ffee'.repeat(10),
    ...change,
  };
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${value}`);
  return `https://bucket.s3.eu-west-1.amazonaws.com/${key}?${pairs.join('&')}`;
}

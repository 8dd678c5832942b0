/** A URL as a signer makes it whose clock shows `signerNow` (ms since 1970); `life` in seconds. */
export function signUrl(
  object: string,
  signerNow: number,
  life: number,
  query: Readonly<Record<string, string>> = {},
): string {
  const date = new Date(signerNow).toISOString().replace(/[-:]|\.\d+/g, '');
  const signed = { 'X-Amz-Date': date, 'X-Amz-Expires': String(life), 'X-Amz-Signature': 'simulated' };
  return `${object}?${new URLSearchParams({ ...query, ...signed }).toString()}`;
}

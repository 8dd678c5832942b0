/** The status a proxy refused a tunnel with; null where it gave none. Looks behind the error of an HTTP library as well. */
export function tunnelStatus(error: unknown): number | null {
  if (!(error instanceof Error)) return null;
  if ('statusCode' in error && typeof error.statusCode === 'number') return error.statusCode;
  return error.cause === undefined ? null : tunnelStatus(error.cause);
}

/** What a proxy's refusal means, as a sentence; `host` is the one behind it. */
export function tunnelSentence(status: number | null, host: string): string {
  if (status === 407) return `The proxy on the way to ${host} wants a sign-in (407).`;
  if (status === 403) return `The proxy on the way to ${host} does not let this computer through (403).`;
  const said = status === null ? '' : ` (${status})`;
  return `The proxy on the way to ${host} made no connection to it${said}.`;
}

/** For a 407: the one thing here that a person has to do. */
export const signInRemedy =
  'Name the proxy with its sign-in: HTTPS_PROXY=http://NAME:PASSWORD@HOST:PORT. NTLM and Kerberos are not supported: for those run a local proxy that signs in, or have the hosts let through.';

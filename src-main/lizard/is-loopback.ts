/**
 * Whether a hostname, as `URL` writes it, is this computer whoever looks it up: what goes there meets no wire. Names below
 * `localhost`, and addresses that only stand for this computer, may be routed elsewhere.
 */
export const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/u.test(hostname);

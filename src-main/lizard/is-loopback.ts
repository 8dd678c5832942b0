/** Whether a URL's hostname (as `URL` writes it) is this computer itself, so that what is sent to it never meets a wire. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/u.test(hostname);
}

/**
 * Whether a Host header names this machine, on any port (tunnels move it). A page of another site that had its name
 * pointed at 127.0.0.1 carries that name here, and is turned away.
 */
export function isLoopbackHost(host: string | undefined): boolean {
  return /^(?:127\.0\.0\.1|\[::1\]|localhost)(?::\d{1,5})?$/iu.test(host ?? '');
}

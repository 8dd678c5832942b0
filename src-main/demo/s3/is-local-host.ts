const hosts: readonly string[] = ['127.0.0.1', '[::1]', 'localhost'];

/**
 * Whether a Host header names this machine, on any port (tunnels move it). All others are refused: a web page that
 * points a name of its own at 127.0.0.1 must not reach the server.
 */
export function isLocalHost(header: string | undefined): boolean {
  return hosts.includes((header ?? '').toLowerCase().replace(/:\d+$/, ''));
}

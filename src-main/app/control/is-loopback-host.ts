/** Whether Host names this very computer, on any port: tunnels move it. A name made to point here (DNS rebinding) does not. */
export const isLoopbackHost = (host: string | null): host is string =>
  host !== null && /^(?:127\.0\.0\.1|\[::1\]|localhost)(?::\d{1,5})?$/i.test(host);

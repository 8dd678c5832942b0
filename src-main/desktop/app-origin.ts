/** The scheme the page is served under; a scheme of its own has an origin, unlike file:. */
export const appScheme = 'sluice-app';

/** The one origin whose page may talk to the main process. */
export const appOrigin = `${appScheme}://window`;

/** The page loads nothing but its own files and talks to nobody: all traffic is the main process's. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

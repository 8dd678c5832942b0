import { urlLife } from '../contract/url-life.ts';

/** The end a URL tells of itself, ISO 8601 UTC, or null where it is not known: another query, or a session token. */
export function urlEnd(url: string): string | null {
  const life = urlLife(url);
  return life.kind === 'known' && !life.sessionToken ? new Date(life.expiresAt).toISOString() : null;
}

import type { Finding } from '../contract/finding.ts';

/**
 * How long the URL of one entry of a plan lives, by its own query: always worth a word, and refused once it has ended. `end`
 * ISO 8601 UTC, null where it does not tell; `now` this machine's time, ms since 1970.
 */
export function checkUrlLife(path: string, end: string | null, now: number): Finding {
  const life = { path, code: 'url-life', severity: 'info', remedy: null } as const;
  if (end === null) return { ...life, message: `The URL for ${path} does not say when it ends.` };
  const minutes = Math.floor((Date.parse(end) - now) / 60_000);
  if (Date.parse(end) > now)
    return { ...life, message: `The URL for ${path} ends at ${end}, in ${inWords(minutes)}.` };
  return {
    ...{ path, code: 'url-expired', severity: 'refuse' },
    message: `The URL for ${path} ended at ${end}.`,
    remedy: 'Have the plan made again with fresh URLs.',
  };
}

/** Whole minutes, hours and days, never more than there is. */
function inWords(minutes: number): string {
  if (minutes < 1) return 'less than a minute';
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  return hours < 24 ? `${hours} h ${minutes % 60} min` : `${Math.floor(hours / 24)} d ${hours % 24} h`;
}

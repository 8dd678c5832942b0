import type { PutAnswer } from '../ports/byte-transport.ts';

const known = 'nginx|openresty|apache|varnish|lighttpd|squid|haproxy|caddy|envoy|traefik|cloudflare|iis';
const named = new RegExp(`\\b(?:${known})\\b(?:/[\\d.]{1,12})?`, 'i');

/** The web server or proxy that an answer's headers or page name ("nginx/1.22.1"); null where they name none. */
export function serverOnTheWay({ headers, body }: Pick<PutAnswer, 'headers' | 'body'>): string | null {
  const words = [headers['server'], headers['via'], body].filter((each) => each !== undefined);
  return words.flatMap((each) => named.exec(each)?.[0] ?? [])[0] ?? null;
}

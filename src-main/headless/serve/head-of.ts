import type { IncomingMessage } from 'node:http';
import type { WindowRequestHead } from './judge-request.ts';

/** What decides over a request; a header sent twice reads as both, joined, and so fits nothing. */
export const headOf = ({ method, url, headersDistinct }: IncomingMessage): WindowRequestHead => {
  const header = (name: string): string | null => headersDistinct[name]?.join(', ') ?? null;
  return {
    method: method ?? '',
    path: url ?? '',
    host: header('host'),
    origin: header('origin'),
    fetchSite: header('sec-fetch-site'),
    fetchMode: header('sec-fetch-mode'),
    contentType: header('content-type'),
    authorization: header('authorization'),
    upgrade: header('upgrade'),
    protocols: header('sec-websocket-protocol'),
  };
};

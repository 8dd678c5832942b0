import { isAllowed, type RequestHead } from '../../app/control/is-allowed.ts';
import { isLoopbackHost } from '../../app/control/is-loopback-host.ts';
import { isOriginOf } from '../../app/control/is-origin-of.ts';
import { isSameSecret } from '../../app/control/is-same-secret.ts';

/** What decides over a request to the window's server before a byte of its body is read; headers null where absent. */
export interface WindowRequestHead extends RequestHead {
  /** Sec-Fetch-Mode. */
  readonly fetchMode: string | null;
  readonly upgrade: string | null;
  /** Sec-WebSocket-Protocol, as it was sent. */
  readonly protocols: string | null;
}

/** What a request is let in for, or that it is not. */
export type Judged =
  /** A file of the page, if there is one of this path. */
  | { readonly kind: 'page'; readonly path: string; readonly host: string }
  | { readonly kind: 'call' }
  /** Events for the page that calls itself `client`. */
  | { readonly kind: 'events'; readonly client: string }
  | { readonly kind: 'download'; readonly ticket: string }
  /** `stranger`: not from this program's own page, or by a wrong path or method. `secret`: the token is missing or wrong. */
  | { readonly kind: 'refused'; readonly why: 'stranger' | 'secret' };

export const eventsProtocol = 'sluice.v1';

const eventsPath = /^\/events\?client=([A-Za-z0-9-]{1,64})$/;
const downloadPath = /^\/downloads\/([A-Za-z0-9_-]{43})$/;

const stranger: Judged = { kind: 'refused', why: 'stranger' };
const noSecret: Judged = { kind: 'refused', why: 'secret' };

/**
 * Decides over one request; anything not expressly let in is refused.
 *
 * Files of the page hold no secret, so anyone on this computer may read them; no other site may frame, embed or read them.
 * Everything else takes a secret that only this program's own page has: the token of the launch, in a header that no
 * foreign page can set, or a ticket that is good once. See `isAllowed` for why Host and Origin are looked at as well.
 */
export function judgeRequest(head: WindowRequestHead, token: string): Judged {
  const { host, origin } = head;
  if (!isLoopbackHost(host) || (origin !== null && !isOriginOf(origin, host))) return stranger;
  if (head.upgrade !== null) return judgeUpgrade(head, token);
  switch (head.method) {
    case 'POST':
      return judgeCall(head, token);
    case 'GET':
      return judgeGet(head, host);
    default:
      return stranger;
  }
}

function judgeCall(head: WindowRequestHead, token: string): Judged {
  // Everything but the token first: whoever is wrong in two ways is a stranger.
  if (!isAllowed({ ...head, authorization: `Bearer ${token}` }, token)) return stranger;
  return isAllowed(head, token) ? { kind: 'call' } : noSecret;
}

/** A browser's WebSocket cannot set a header, but it always says its origin. */
function judgeUpgrade(head: WindowRequestHead, token: string): Judged {
  const client = eventsPath.exec(head.path)?.[1];
  if (client === undefined || head.method !== 'GET' || head.origin === null) return stranger;
  if (head.upgrade?.toLowerCase() !== 'websocket') return stranger;
  const [protocol, secret, ...more] = (head.protocols ?? '').split(/\s*,\s*/);
  if (protocol !== eventsProtocol || more.length > 0) return stranger;
  return isSameSecret(secret ?? '', token) ? { kind: 'events', client } : noSecret;
}

function judgeGet(head: WindowRequestHead, host: string): Judged {
  const { path } = head;
  const ticket = downloadPath.exec(path)?.[1];
  if (ticket !== undefined) return isFromHere(head) ? { kind: 'download', ticket } : stranger;
  if (path === '/') return isOpened(head) ? { kind: 'page', path: '/index.html', host } : stranger;
  return isFromHere(head) && isPlainPath(path) ? { kind: 'page', path, host } : stranger;
}

/** By this program's own page, by a person (`none`), or by no browser at all. */
const isFromHere = ({ fetchSite }: WindowRequestHead): boolean =>
  fetchSite === null || fetchSite === 'same-origin' || fetchSite === 'none';

/** A link anywhere may lead to the page: it opens with the secret of its own address only. */
const isOpened = (head: WindowRequestHead): boolean => isFromHere(head) || head.fetchMode === 'navigate';

/** As the build names its files: nothing to decode, nothing that climbs. */
const isPlainPath = (path: string): boolean =>
  /^(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$/.test(path) && !path.includes('..');

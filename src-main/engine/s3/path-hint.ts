import type { PutAnswer } from '../ports/byte-transport.ts';
import { pathOf } from './path-of.ts';
import { serverOnTheWay } from './server-on-the-way.ts';

/**
 * What else a signature that does not match may mean, where the key holds what servers on the way decode or merge
 * (lighttpd always, nginx where `proxy_pass` has a path of its own); null where it holds no such thing.
 */
export function pathHint(answer: PutAnswer, url: string): string | null {
  const path = pathOf(url);
  const name = serverOnTheWay(answer);
  const isRewritten = /%2f|%5c|\/\//i.test(path) || (name !== null && path.includes('%'));
  if (!isRewritten) return null;
  const who =
    name === null ? 'A server on the way may have' : `The answer came through ${name}, which may have`;
  return `${who} decoded or merged parts of the key ("%2F", "//"): sign a plainer key, or let that server pass the path on as it came.`;
}

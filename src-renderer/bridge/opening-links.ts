import type { Reply } from '../../src-main/contract/reply.ts';
import type { Transport } from './transport.ts';
import { parseReply } from './parse-reply.ts';

/**
 * Lets the page itself open a link the program has found to be a portal's: a browser may run on another computer than the
 * program, whose own browser nobody would see.
 */
export function openingLinks(transport: Transport, open: (url: string) => void): Transport {
  return {
    ...transport,
    invoke: async (command, params) => {
      const answer = await transport.invoke(command, params);
      if (command !== 'openLink' || !parseReply(answer).ok || !hasUrl(params)) return answer;
      // As the desktop does: without whatever a query would make of it.
      const { origin, pathname } = new URL(params.url);
      open(`${origin}${pathname}`);
      return { ok: true, value: { opened: true } } satisfies Reply<unknown>;
    },
  };
}

const hasUrl = (params: unknown): params is { readonly url: string } =>
  typeof params === 'object' && params !== null && 'url' in params && typeof params.url === 'string';

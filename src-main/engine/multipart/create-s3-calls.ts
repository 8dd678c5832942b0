import type { Got } from 'got';
import type { Clock } from '../ports/clock.ts';
import type { CallAnswer, CompleteOptions, S3Calls } from '../ports/s3-calls.ts';
import { watchStall } from '../transport/watch-stall.ts';
import { type CallAgents, longCallClient, makeCall, onceCallClient, shortCallClient } from './call-client.ts';
import { gatherPages } from './gather-pages.ts';
import { judgeAbort } from './judge-abort.ts';
import { judgeListPage } from './judge-list-page.ts';
import { peekAnswer } from './peek-answer.ts';
import { patientCalls, type S3CallTuning } from './s3-call-tuning.ts';

export interface S3CallsOptions {
  readonly clock: Clock;
  readonly agents?: CallAgents;
  readonly tuning?: Partial<S3CallTuning>;
}

/** The small calls over got. */
export function createS3Calls({ clock, agents, tuning: given }: S3CallsOptions): S3Calls {
  const tuning = { ...patientCalls, ...given };
  const short = shortCallClient(tuning, agents ?? null);
  const once = onceCallClient(tuning, agents ?? null);
  const long = longCallClient(tuning, agents ?? null);
  return {
    async listParts(urls, signal) {
      const pages = [];
      for (const url of urls) {
        const page = judgeListPage(await makeCall(short, { method: 'GET', url, signal }), url);
        if (page !== null) pages.push(page);
        // What is behind the last page needs no call.
        if (page?.page.truncated === false) break;
      }
      return gatherPages(pages);
    },
    complete: (url, body, options) =>
      watchedPost(long, { url, body }, options, { clock, longestMs: tuning.completeMs }),
    head: (url, signal) => makeCall(short, { method: 'HEAD', url, signal }),
    peek: (url, signal, lookup) => peekAnswer(once, { url, signal, lookup }),
    abort: async (url, signal) => judgeAbort(await makeCall(short, { method: 'DELETE', url, signal }), url),
  };
}

async function watchedPost(
  client: Got,
  request: { readonly url: string; readonly body: string },
  { signal, onLife }: CompleteOptions,
  { clock, longestMs }: { readonly clock: Clock; readonly longestMs: number },
): Promise<CallAnswer> {
  const done = new AbortController();
  const stalled = new AbortController();
  let movedAt = clock.monotonic();
  const alive = (): void => {
    movedAt = clock.monotonic();
    onLife();
  };
  void watchStall(
    clock,
    () => ({ movedAt, limit: longestMs }),
    () => stalled.abort(),
    done.signal,
  );
  try {
    return await makeCall(client, {
      ...request,
      method: 'POST',
      signal,
      stalled: stalled.signal,
      onLife: alive,
    });
  } finally {
    done.abort();
  }
}

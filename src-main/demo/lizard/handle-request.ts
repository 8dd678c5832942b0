import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { type FaultAction, faultOf } from '../faults/fault-action.ts';
import type { FaultScript } from '../faults/fault-script.ts';
import { faultyBody } from '../faults/faulty-body.ts';
import { htmlAnswer } from '../faults/html-page.ts';
import { isLocalHost } from '../s3/is-local-host.ts';
import { type ApiKeys, accessOf } from './access.ts';
import { answerApi } from './answer-api.ts';
import type { ApiContext } from './api-endpoint.ts';
import { type ApiReply, ok } from './api-reply.ts';
import { errorEnvelope, errorReply } from './error-reply.ts';

import { readJsonBody } from './read-json-body.ts';
import type { RequestCounts } from './request-counts.ts';
import { writeReply } from './write-reply.ts';

/** What every request is handled with. */
export interface RequestHandling {
  readonly keys: ApiKeys;
  readonly faults: FaultScript;
  readonly counts: RequestCounts;
  readonly now: () => number;
  readonly urlLifeSeconds: number;
  /** The context of one request, its background work done up to `now`. */
  context(request: Pick<ApiContext, 'base' | 'now' | 'urlLifeSeconds'>): Promise<ApiContext>;
}

/**
 * One request from Host check to answer, with the faults that hit it. Rejects with what cut the body short (a reset, a
 * client that left): there is nobody to answer then.
 */
export async function handleRequest(
  handling: RequestHandling,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = '', url: rawUrl = '/' } = request;
  const isLocal = isLocalHost(request.headers.host);
  const faults = isLocal ? handling.faults.take({ method, rawUrl }) : [];
  const now = handling.now() + (faultOf(faults, 'clock')?.offsetMs ?? 0);
  if (isLocal) handling.counts.add(method, rawUrl.split('?')[0] ?? '');
  const gone = goneSignal(response);
  const reply = isLocal ? await replyTo(handling, request, faults, now, gone) : foreignHost;
  const delay = faultOf(faults, 'delay-answer');
  if (delay !== undefined) await wait(delay.ms, undefined, { signal: gone });
  if (faultOf(faults, 'drop-answer') === undefined) writeReply(response, reply, now);
  else request.socket.destroy();
}

async function replyTo(
  handling: RequestHandling,
  request: IncomingMessage,
  faults: readonly FaultAction[],
  now: number,
  gone: AbortSignal,
): Promise<ApiReply> {
  const scripted = scriptedReply(faults);
  if (scripted !== null && faultOf(faults, 'answer')?.at !== 'end') return scripted;
  const reset = (): void => void request.socket.resetAndDestroy();
  const body = await readJsonBody(
    faultyBody(request, faults, { reset, gone }),
    request.headers['content-type'],
  );
  if (scripted !== null) return scripted;
  if (body.kind === 'refused') return body.reply;
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? ''}`);
  const urlLifeSeconds = faultOf(faults, 'url-life')?.seconds ?? handling.urlLifeSeconds;
  const context = await handling.context({ base: `${url.origin}/api/v4/`, now, urlLifeSeconds });
  const call = {
    method: request.method ?? '',
    path: url.pathname,
    access: accessOf(request.headers.authorization, handling.keys),
    request: { address: `${url.origin}${url.pathname}`, query: url.searchParams, body: body.value },
  };
  const reply = await answerApi(call, context);
  const hidden = faultOf(faults, 'error-in-200');
  return hidden === undefined ? reply : hiddenError(hidden);
}

const foreignHost = errorReply(403, 'This server answers to loopback names only.');

/** What a script has the portal say with nothing done, or null. */
function scriptedReply(faults: readonly FaultAction[]): ApiReply | null {
  const html = faultOf(faults, 'html');
  if (html !== undefined) return pageReply(html);
  const answer = faultOf(faults, 'answer');
  if (answer !== undefined) return answerReply(answer);
  const hidden = faultOf(faults, 'error-in-200');
  return hidden?.commit === 'not-done' ? hiddenError(hidden) : null;
}

function pageReply(fault: Extract<FaultAction, { kind: 'html' }>): ApiReply {
  const { status, headers, body } = htmlAnswer(fault.page);
  return {
    kind: 'file',
    status,
    headers,
    contentType: 'text/html; charset=utf-8',
    bytes: Buffer.from(body, 'utf8'),
  };
}

/** The envelope of an error; S3's word for it stands where the API has its sentence. */
function answerReply(fault: Extract<FaultAction, { kind: 'answer' }>): ApiReply {
  const retry = fault.retryAfterSeconds;
  const headers = retry === undefined ? {} : { 'retry-after': String(retry) };
  return errorReply(fault.status, fault.message ?? fault.code, headers);
}

function hiddenError(fault: Extract<FaultAction, { kind: 'error-in-200' }>): ApiReply {
  return ok(errorEnvelope(500, fault.message ?? fault.code));
}

/** Aborts when the client has gone before it had its answer. */
function goneSignal(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) gone.abort(new Error('The client has gone.'));
  });
  return gone.signal;
}

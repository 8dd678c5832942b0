import { setTimeout as wait } from 'node:timers/promises';
import { type FaultAction, faultOf } from '../faults/fault-action.ts';
import { htmlAnswer } from '../faults/html-page.ts';
import type { AccessKeys } from '../signing/access-keys.ts';
import { type PresignedRequest, verifyPresigned } from '../signing/verify-presigned.ts';
import { bodyEtag } from './etags.ts';
import type { Exchange } from './exchange.ts';
import { handleOperation } from './handle-operation.ts';
import type { RequestCounts } from './request-counts.ts';
import { errorAnswer, type S3Answer } from './s3-answer.ts';
import { readOperation, type S3Operation } from './s3-operation.ts';
import type { S3Store } from './s3-store.ts';

export interface AnswerContext {
  readonly store: S3Store;
  readonly counts: RequestCounts;
  readonly keys: AccessKeys;
  readonly region: string;
}

/** What is known of one request when it is answered. */
export interface AnswerInput {
  readonly head: PresignedRequest;
  readonly exchange: Exchange;
  readonly actions: readonly FaultAction[];
  /** The server's clock for this request: milliseconds since 1970. */
  readonly now: number;
  readonly requestId: string;
  readonly resource: string;
}

/**
 * The answer to one request, faults included; null where there will be none (`drop-answer`). Throws S3Error where S3
 * refuses, and other errors where the connection or the disk failed.
 */
export async function answerRequest(input: AnswerInput, context: AnswerContext): Promise<S3Answer | null> {
  const instead = await answerInstead(input);
  if (instead !== null) return instead;
  const operation = readOperation(input.head.method, input.head.rawUrl);
  judge(input, context);
  const answer = await perform(operation, input, context);
  const delay = faultOf(input.actions, 'delay-answer');
  if (delay !== undefined) await wait(delay.ms, undefined, { signal: input.exchange.gone });
  if (faultOf(input.actions, 'drop-answer') !== undefined) return null;
  return falsify(answer, input);
}

/** Faults that answer in S3's place: nothing is done, whatever the request was worth. */
async function answerInstead(input: AnswerInput): Promise<S3Answer | null> {
  const html = faultOf(input.actions, 'html');
  if (html !== undefined) return htmlAnswer(html.page);
  const fault = faultOf(input.actions, 'answer');
  const hidden = faultOf(input.actions, 'error-in-200');
  if (fault?.at === 'end' || hidden?.commit === 'not-done') await input.exchange.drain(input.actions);
  if (hidden?.commit === 'not-done') return writtenError({ ...hidden, status: 200 }, input);
  if (fault === undefined) return null;
  const answer = writtenError(fault, input);
  const retryAfter = fault.retryAfterSeconds;
  if (retryAfter === undefined) return answer;
  return { ...answer, headers: { ...answer.headers, 'retry-after': String(retryAfter) } };
}

function writtenError(
  fault: { readonly status: number; readonly code: string; readonly message?: string },
  input: AnswerInput,
): S3Answer {
  const { status, code, message = 'Answered by the fault script.' } = fault;
  return errorAnswer({ status, code, message, details: {} }, input);
}

function judge(input: AnswerInput, context: AnswerContext): void {
  const life = faultOf(input.actions, 'url-life');
  const { keys, region } = context;
  verifyPresigned(input.head, {
    ...{ keys, region, now: input.now },
    ...(life === undefined ? {} : { lifeSeconds: life.seconds }),
  });
}

async function perform(
  operation: S3Operation,
  input: AnswerInput,
  context: AnswerContext,
): Promise<S3Answer> {
  const { exchange, actions, now } = input;
  const meter = context.counts.meter(operation);
  const request = {
    headers: input.head.headers,
    now,
    body: () => exchange.body(actions, meter),
    committed: () => meter.committed(),
  };
  if (!takesBody(operation)) {
    meter.begun();
    await exchange.drain(actions);
  }
  return handleOperation(operation, request, context.store);
}

const takesBody = ({ kind }: S3Operation): boolean =>
  kind === 'PutObject' || kind === 'UploadPart' || kind === 'CompleteMultipartUpload';

/** What the faults make of a true answer. */
function falsify(answer: S3Answer, input: AnswerInput): S3Answer {
  const hidden = faultOf(input.actions, 'error-in-200');
  if (hidden !== undefined) return writtenError({ ...hidden, status: 200 }, input);
  if (faultOf(input.actions, 'wrong-etag') === undefined) return answer;
  const etag = bodyEtag('kms', Buffer.alloc(0));
  const body =
    typeof answer.body === 'string'
      ? answer.body.replace(/<ETag>.*?<\/ETag>/, `<ETag>&quot;${etag}-1&quot;</ETag>`)
      : answer.body;
  const headers = 'etag' in answer.headers ? { ...answer.headers, etag: `"${etag}"` } : answer.headers;
  return { ...answer, headers, body };
}

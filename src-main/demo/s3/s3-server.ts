import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { faultOf } from '../faults/fault-action.ts';
import type { FaultScript } from '../faults/fault-script.ts';
import { rawPath } from '../signing/raw-query.ts';
import { type AnswerContext, type AnswerInput, answerRequest } from './answer-request.ts';
import { type BodyPromise, Exchange } from './exchange.ts';
import { goXml } from './go-xml.ts';
import { isLocalHost } from './is-local-host.ts';
import { errorAnswer, type S3Answer } from './s3-answer.ts';
import { S3Error } from './s3-error.ts';

export interface S3ServerContext extends AnswerContext {
  readonly faults: FaultScript;
  /** The server's clock: milliseconds since 1970. */
  readonly now: () => number;
}

export interface S3Server {
  readonly http: Server;
  /** Ends every connection; resolves when the last request has put away what it was writing. */
  close(): Promise<void>;
}

/** The HTTP side: every request is judged before its body is asked for, and answered once. */
export function createS3Server(context: S3ServerContext): S3Server {
  const running = new Set<Promise<void>>();
  const serve = (promise: BodyPromise) => (req: IncomingMessage, res: ServerResponse) => {
    const exchange = exchangeOnce(req, new Exchange(req, res, promise), context);
    running.add(exchange);
    void exchange.finally(() => running.delete(exchange));
  };
  // A request may take as long as its body does: the default of five minutes would cut large ones off.
  const http = createServer({ requestTimeout: 0, keepAliveTimeout: 20_000 });
  http.on('request', serve('sent'));
  http.on('checkContinue', serve('awaits-continue'));
  const close = async () => {
    const closed = once(http, 'close');
    http.close();
    http.closeAllConnections();
    await closed;
    await Promise.all(running);
  };
  return { http, close };
}

async function exchangeOnce(
  req: IncomingMessage,
  exchange: Exchange,
  context: S3ServerContext,
): Promise<void> {
  const input = readInput(req, exchange, context);
  const date = new Date(input.now).toUTCString();
  const own = { date, 'x-amz-request-id': input.requestId };
  try {
    if (!isLocalHost(req.headers.host)) throw new S3Error('AccessDenied');
    const answer = await answerRequest(input, context);
    if (answer === null) exchange.hangUp();
    else
      await exchange.send(
        spoken(answer, context),
        isElsewhere(input) ? { date } : { ...own, server: 'Sluice demo S3' },
      );
  } catch (error) {
    if (exchange.isOver) exchange.hangUp();
    else await exchange.send(spoken(refusal(error, input), context), own);
  }
}

/** An answer's XML as the store's dialect writes it. */
function spoken(answer: S3Answer, { store }: S3ServerContext): S3Answer {
  const isXml = answer.headers['content-type'] === 'application/xml';
  if (store.dialect !== 'go' || !isXml || typeof answer.body !== 'string') return answer;
  return { ...answer, body: goXml(answer.body) };
}

/** Whether something in between answers, which does not speak with S3's headers. */
const isElsewhere = ({ actions }: AnswerInput): boolean => faultOf(actions, 'html') !== undefined;

function readInput(req: IncomingMessage, exchange: Exchange, context: S3ServerContext): AnswerInput {
  const head = { method: req.method ?? '', rawUrl: req.url ?? '', headers: req.headers };
  const actions = context.faults.take(head);
  const now = context.now() + (faultOf(actions, 'clock')?.offsetMs ?? 0);
  const requestId = randomBytes(8).toString('hex').toUpperCase();
  return { head, exchange, actions, now, requestId, resource: rawPath(head.rawUrl) };
}

function refusal(error: unknown, input: AnswerInput): S3Answer {
  if (error instanceof S3Error) return errorAnswer(error, input);
  return errorAnswer(new S3Error(error instanceof URIError ? 'InvalidURI' : 'InternalError'), input);
}

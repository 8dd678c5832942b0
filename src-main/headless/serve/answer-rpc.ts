import type { IncomingMessage, ServerResponse } from 'node:http';
import type { App } from '../../app/create-app.ts';
import { parseJson } from '../../app/control/parse-json.ts';
import { readBody } from '../../app/control/read-body.ts';
import type { Reply } from '../../contract/reply.ts';
import { commonHeaders } from './page-headers.ts';

/** 100,000 ids of the longest kind are 10 MB. */
const bodyLimit = 16 * 1024 ** 2;

const tooLong: Reply<never> = {
  ok: false,
  failure: { code: 'usage', message: 'This call is longer than any that Sluice takes.' },
};

/** Answers one call of a page that was let in. Rejects when the page goes away in the middle. */
export async function answerRpc(
  request: IncomingMessage,
  response: ServerResponse,
  app: Pick<App, 'answer'>,
): Promise<void> {
  const body = await readBody(request, bodyLimit);
  if (body === null) send(response, 413, tooLong);
  else send(response, 200, await app.answer(parseJson(body)));
}

function send(response: ServerResponse, status: number, reply: Reply<unknown>): void {
  const text = JSON.stringify(reply);
  response.writeHead(status, {
    ...commonHeaders,
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
    // What was not read of a body must not be taken for the next request.
    ...(status === 200 ? {} : { connection: 'close' }),
  });
  response.end(text);
}

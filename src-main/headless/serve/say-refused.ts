import type { ServerResponse } from 'node:http';
import { commonHeaders } from './page-headers.ts';

/** Answers with a sentence and ends the connection: a body that was not read must not be taken for the next request. */
export function sayRefused(response: ServerResponse, status: number, sentence: string): void {
  const headers = { ...commonHeaders, 'content-type': 'text/plain; charset=utf-8', connection: 'close' };
  response.writeHead(status, headers).end(`${sentence}\n`);
}

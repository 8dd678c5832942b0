import type { ServerResponse } from 'node:http';
import { assertNever } from '../../contract/assert-never.ts';
import type { ApiReply } from './api-reply.ts';

/** An answer as bytes. */
interface Encoded {
  readonly status: number;
  readonly contentType?: string;
  readonly bytes?: Uint8Array;
}

/** Writes an answer, dated by the portal's clock (milliseconds since 1970). */
export function writeReply(response: ServerResponse, reply: ApiReply, now: number): void {
  const { status, contentType, bytes } = encode(reply);
  response.setHeader('date', new Date(now).toUTCString());
  if (contentType !== undefined) response.setHeader('content-type', contentType);
  // A 204 has no body, and so no length either.
  if (bytes !== undefined) response.setHeader('content-length', bytes.byteLength);
  response.writeHead(status, reply.headers).end(bytes);
}

function encode(reply: ApiReply): Encoded {
  switch (reply.kind) {
    case 'json':
      return { status: reply.status, contentType: 'application/json', bytes: jsonOf(reply.body) };
    case 'file':
      return { status: reply.status, contentType: reply.contentType, bytes: reply.bytes };
    case 'empty':
      return { status: reply.status };
    default:
      return assertNever(reply);
  }
}

const jsonOf = (body: unknown): Uint8Array => Buffer.from(JSON.stringify(body), 'utf8');

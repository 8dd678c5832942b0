import { STATUS_CODES } from 'node:http';
import type { ApiReply } from './api-reply.ts';

/** Only 405's code, 10, is publicly known; the others are this server's own. */
const codes: Readonly<Record<number, number>> = {
  401: 2,
  403: 3,
  404: 4,
  405: 10,
  412: 12,
  415: 15,
  429: 29,
};

/** The API's error envelope; validation errors of a body do not use it, see `invalid`. */
export function errorReply(
  status: number,
  detail: string,
  headers: Readonly<Record<string, string>> = {},
): ApiReply {
  return { kind: 'json', status, body: errorEnvelope(status, detail), headers };
}

/** The four fields of an error, in their order. */
export function errorEnvelope(status: number, detail: string): Readonly<Record<string, unknown>> {
  return { status, code: codes[status] ?? 1, message: STATUS_CODES[status] ?? 'Error', detail };
}

/** What a body got wrong, per field, as Django REST framework says it. */
export function invalid(errors: Readonly<Record<string, readonly string[]>>): ApiReply {
  return { kind: 'json', status: 400, body: errors };
}

export const notFound = (): ApiReply => errorReply(404, 'Not found.');

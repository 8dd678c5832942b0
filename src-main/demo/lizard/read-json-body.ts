import type { ApiReply } from './api-reply.ts';
import { errorReply } from './error-reply.ts';

export type JsonBody =
  | { readonly kind: 'object'; readonly value: Readonly<Record<string, unknown>> }
  | { readonly kind: 'refused'; readonly reply: ApiReply };

/** API calls are small; what is larger is no API call. */
const mostBytes = 1_000_000;

/** Reads a request's body: no body is an empty object, anything but a JSON object is answered by `reply`. */
export async function readJsonBody(
  body: AsyncIterable<Buffer>,
  contentType: string | undefined,
): Promise<JsonBody> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes <= mostBytes) chunks.push(chunk);
  }
  if (bytes > mostBytes) return refused(413, 'The request body is too large.');
  if (bytes === 0) return { kind: 'object', value: {} };
  if (!/^application\/json\b/iu.test(contentType ?? ''))
    return refused(415, `Unsupported media type "${contentType ?? ''}" in request.`);
  return parseObject(Buffer.concat(chunks).toString('utf8'));
}

function parseObject(text: string): JsonBody {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { kind: 'object', value: { ...value } };
    return refused(400, 'Invalid data. Expected a dictionary.');
  } catch (error) {
    if (error instanceof SyntaxError) return refused(400, 'JSON parse error.');
    throw error;
  }
}

const refused = (status: number, detail: string): JsonBody => ({
  kind: 'refused',
  reply: errorReply(status, detail),
});

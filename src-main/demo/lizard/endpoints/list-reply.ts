import { type ApiReply, ok } from '../api-reply.ts';
import { errorReply } from '../error-reply.ts';
import { type PageRequest, pageOf } from '../serialise/page.ts';

type Json = Readonly<Record<string, unknown>>;

/** One page of a list, `count`, `next`, `previous` and `results`; only the items on it are serialised. */
export async function listReply<T>(
  items: readonly T[],
  request: PageRequest,
  serialise: (item: T) => Json | Promise<Json>,
): Promise<ApiReply> {
  const page = pageOf(items, request);
  if (page.kind === 'no-such-page') return errorReply(404, 'Invalid page.');
  return ok({ ...page.frame, results: await Promise.all(page.items.map(async (item) => serialise(item))) });
}

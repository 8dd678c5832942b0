import type { ApiEndpoint, ApiHandler } from '../api-endpoint.ts';
import { created } from '../api-reply.ts';
import { invalid, notFound } from '../error-reply.ts';
import type { Route } from '../match-route.ts';
import { parseResultFields } from '../result-fields.ts';
import { listReply } from './list-reply.ts';
import { showResult } from './show-result.ts';

type Handler = ApiHandler<Extract<Route, { name: 'results' }>>;

const list: Handler = (route, request, context) => {
  if (context.store.scenario(route.uuid) === undefined) return notFound();
  return listReply(context.store.resultsOf(route.uuid), request, (result) => showResult(context, result));
};

const create: Handler = async (route, request, context) => {
  if (context.store.scenario(route.uuid) === undefined) return notFound();
  const parsed = parseResultFields(request.body);
  if (!parsed.ok) return invalid(parsed.errors);
  const result = context.store.addResult(route.uuid, parsed.value, { kind: 'waiting' }, context.now);
  return created(await showResult(context, result));
};

/** `scenarios/{uuid}/results/`: a result made here waits for an upload. */
export const resultsEndpoint: ApiEndpoint<Extract<Route, { name: 'results' }>> = { GET: list, POST: create };

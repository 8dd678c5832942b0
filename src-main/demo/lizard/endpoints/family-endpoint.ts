import type { ApiContext, ApiEndpoint, ApiHandler } from '../api-endpoint.ts';
import { noContent } from '../api-reply.ts';
import { notFound } from '../error-reply.ts';
import type { Route } from '../match-route.ts';
import type { StoredResult } from '../stored-types.ts';
import { listReply } from './list-reply.ts';
import { showResult } from './show-result.ts';

type FamilyRoute = Extract<Route, { name: 'family' }>;
type Handler = ApiHandler<FamilyRoute>;

const list: Handler = (route, request, context) => {
  if (context.store.scenario(route.uuid) === undefined) return notFound();
  return listReply(classOf(route, context), request, (result) => showResult(context, result));
};

const schedule: Handler = (route, _request, context) => {
  if (context.store.scenario(route.uuid) === undefined) return notFound();
  const deleteAt = context.now + context.deleteDelayMs;
  for (const result of classOf(route, context)) {
    if (result.deleteAt === null) context.store.putResult({ ...result, deleteAt });
  }
  return noContent;
};

function classOf(route: FamilyRoute, context: ApiContext): readonly StoredResult[] {
  return context.store.resultsOf(route.uuid).filter((result) => result.family === route.family);
}

/**
 * `scenarios/{uuid}/results/{raw,basic,arrival,damage,tiles}/`: DELETE only schedules, so the class is still listed
 * until the portal gets to it. Results made later are not caught by it.
 */
export const familyEndpoint: ApiEndpoint<FamilyRoute> = { GET: list, DELETE: schedule };

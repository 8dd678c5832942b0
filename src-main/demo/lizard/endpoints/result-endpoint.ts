import type { ApiContext, ApiEndpoint, ApiHandler } from '../api-endpoint.ts';
import { noContent, ok } from '../api-reply.ts';
import { invalid, notFound } from '../error-reply.ts';
import type { Route } from '../match-route.ts';
import { parseResultFields } from '../result-fields.ts';
import type { StoredResult } from '../stored-types.ts';
import { showResult } from './show-result.ts';

type ResultRoute = Extract<Route, { name: 'result' }>;
type Handler = ApiHandler<ResultRoute>;

const show: Handler = async (route, _request, context) => {
  const result = resultAt(route, context);
  return result === undefined ? notFound() : ok(await showResult(context, result));
};

const change: Handler = async (route, request, context) => {
  const result = resultAt(route, context);
  if (result === undefined) return notFound();
  const { name, description, code, family } = result;
  const parsed = parseResultFields({ name, description, code, family, ...request.body });
  if (!parsed.ok) return invalid(parsed.errors);
  const after = { ...result, ...parsed.value };
  context.store.putResult(after);
  return ok(await showResult(context, after));
};

const remove: Handler = (route, _request, context) => {
  if (resultAt(route, context) === undefined) return notFound();
  context.store.deleteResult(route.id);
  return noContent;
};

/** A result is found below its own scenario only. */
function resultAt(route: ResultRoute, context: ApiContext): StoredResult | undefined {
  const result = context.store.result(route.id);
  return result?.scenario === route.uuid ? result : undefined;
}

/** `scenarios/{uuid}/results/{id}/`. */
export const resultEndpoint: ApiEndpoint<ResultRoute> = { GET: show, PATCH: change, DELETE: remove };

import type { ApiEndpoint, ApiHandler } from '../api-endpoint.ts';
import { noContent, ok } from '../api-reply.ts';
import { invalid, notFound } from '../error-reply.ts';
import type { Route } from '../match-route.ts';
import { parseScenarioFields } from '../scenario-fields.ts';
import { showScenario } from './show-scenario.ts';

type Handler = ApiHandler<Extract<Route, { name: 'scenario' }>>;

const show: Handler = (route, _request, context) => {
  const scenario = context.store.scenario(route.uuid);
  return scenario === undefined ? notFound() : ok(showScenario(context, scenario));
};

const change: Handler = (route, request, context) => {
  const scenario = context.store.scenario(route.uuid);
  if (scenario === undefined) return notFound();
  const before = { ...scenario, organisation: scenario.organisation.uuid };
  const parsed = parseScenarioFields({ ...before, ...request.body }, context.organisations);
  if (!parsed.ok) return invalid(parsed.errors);
  const after = { ...scenario, ...parsed.value, lastModified: context.now };
  context.store.putScenario(after);
  return ok(showScenario(context, after));
};

const remove: Handler = (route, _request, context) => {
  if (context.store.scenario(route.uuid) === undefined) return notFound();
  context.store.deleteScenario(route.uuid);
  return noContent;
};

/** `scenarios/{uuid}/`. */
export const scenarioEndpoint: ApiEndpoint<Extract<Route, { name: 'scenario' }>> = {
  GET: show,
  PATCH: change,
  DELETE: remove,
};

import type { ApiContext, ApiEndpoint, ApiHandler } from '../api-endpoint.ts';
import { created } from '../api-reply.ts';
import { invalid } from '../error-reply.ts';
import type { Route } from '../match-route.ts';
import { orderScenarios } from '../order-scenarios.ts';
import { parseScenarioFields } from '../scenario-fields.ts';
import type { StoredScenario } from '../stored-types.ts';
import { passesTextFilters, passesUuidFilter } from '../text-lookup.ts';
import { listReply } from './list-reply.ts';
import { showScenario, totalSizeOf } from './show-scenario.ts';

type Handler = ApiHandler<Extract<Route, { name: 'scenarios' }>>;

const list: Handler = (_route, request, context) => {
  const passing = context.store.scenarios().filter((scenario) => passes(request.query, scenario));
  const ordered = orderScenarios(
    passing.map((scenario) => ({ scenario, totalSize: sizeOf(context, scenario) })),
    request.query.get('ordering'),
  );
  return listReply(ordered, request, ({ scenario }) => showScenario(context, scenario));
};

const create: Handler = (_route, request, context) => {
  const parsed = parseScenarioFields(request.body, context.organisations);
  if (!parsed.ok) return invalid(parsed.errors);
  return created(
    showScenario(context, context.store.addScenario(parsed.value, context.supplier, context.now)),
  );
};

function passes(query: URLSearchParams, scenario: StoredScenario): boolean {
  const { name, model_name, uuid, organisation, project } = scenario;
  return (
    passesTextFilters(query, 'name', name) &&
    passesTextFilters(query, 'model_name', model_name) &&
    passesUuidFilter(query, 'uuid', [uuid]) &&
    passesUuidFilter(query, 'uuid__exact', [uuid]) &&
    passesUuidFilter(query, 'organisation__uuid', [organisation.uuid]) &&
    passesUuidFilter(query, 'project__uuid', project === null ? [] : [project])
  );
}

function sizeOf(context: ApiContext, scenario: StoredScenario): number {
  return totalSizeOf(context.store, context.store.resultsOf(scenario.uuid));
}

/** `scenarios/`: filters on name, model name, uuid, organisation and project; ordering; making one. */
export const scenariosEndpoint: ApiEndpoint<Extract<Route, { name: 'scenarios' }>> = {
  GET: list,
  POST: create,
};

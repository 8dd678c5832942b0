import { assertNever } from '../../contract/assert-never.ts';
import type { Access } from './access.ts';
import type { ApiContext, ApiEndpoint, ApiMethod, ApiRequest } from './api-endpoint.ts';
import { type ApiReply, ok } from './api-reply.ts';
import { attachmentEndpoint } from './endpoints/attachment-endpoint.ts';
import { familyEndpoint } from './endpoints/family-endpoint.ts';
import { rasterSourceEndpoint } from './endpoints/raster-source-endpoint.ts';
import { rasterSourcesEndpoint } from './endpoints/raster-sources-endpoint.ts';
import { rasterUserEndpoint } from './endpoints/raster-user-endpoint.ts';
import { resultEndpoint } from './endpoints/result-endpoint.ts';
import { resultsEndpoint } from './endpoints/results-endpoint.ts';
import { scenarioEndpoint } from './endpoints/scenario-endpoint.ts';
import { scenariosEndpoint } from './endpoints/scenarios-endpoint.ts';
import { errorReply, notFound } from './error-reply.ts';
import { matchRoute, type Route } from './match-route.ts';

/** An endpoint with its route filled in. */
interface BoundEndpoint {
  readonly methods: readonly string[];
  answer(method: string, request: ApiRequest, context: ApiContext): ApiReply | Promise<ApiReply> | undefined;
}

/** A request to the API: `path` without its query, and what its sender may do. */
export interface ApiCall {
  readonly method: string;
  readonly path: string;
  readonly access: Access;
  readonly request: ApiRequest;
}

/** Answers one call: who may, what is there, which methods it has, in that order. */
export async function answerApi(call: ApiCall, context: ApiContext): Promise<ApiReply> {
  const { method, access } = call;
  if (access === 'none')
    return errorReply(401, 'Authentication credentials were not provided or are wrong.', {
      'www-authenticate': 'Basic realm="api"',
    });
  const match = matchRoute(call.path);
  if (match.kind === 'slash-missing') return isSafe(method) ? notFound() : notAllowed(method, []);
  if (match.kind === 'unknown') return notFound();
  const endpoint = endpointOf(match.route);
  const allowed = { allow: allowOf(endpoint.methods), vary: 'Accept' };
  if (method === 'OPTIONS') return withHeaders(describe(match.route), allowed);
  if (!isSafe(method) && access === 'read-only' && endpoint.methods.includes(method))
    return errorReply(403, 'You do not have permission to perform this action.', allowed);
  const answer = await endpoint.answer(method === 'HEAD' ? 'GET' : method, call.request, context);
  return answer === undefined ? notAllowed(method, endpoint.methods) : withHeaders(answer, allowed);
}

function endpointOf(route: Route): BoundEndpoint {
  switch (route.name) {
    case 'scenarios':
      return bind(scenariosEndpoint, route);
    case 'scenario':
      return bind(scenarioEndpoint, route);
    case 'results':
      return bind(resultsEndpoint, route);
    case 'family':
      return bind(familyEndpoint, route);
    case 'result':
      return bind(resultEndpoint, route);
    case 'attachment':
      return bind(attachmentEndpoint, route);
    case 'raster-sources':
      return bind(rasterSourcesEndpoint, route);
    case 'raster-source':
      return bind(rasterSourceEndpoint, route);
    case 'layer':
    case 'labeltype':
      return bind(rasterUserEndpoint, route);
    default:
      return assertNever(route);
  }
}

function bind<R>(endpoint: ApiEndpoint<R>, route: R): BoundEndpoint {
  const methods = Object.keys(endpoint);
  const isKnown = (method: string): method is ApiMethod => methods.includes(method);
  return {
    methods,
    answer: (method, request, context) =>
      isKnown(method) ? endpoint[method]?.(route, request, context) : undefined,
  };
}

const isSafe = (method: string): boolean => ['GET', 'HEAD', 'OPTIONS'].includes(method);
const allowOf = (methods: readonly string[]): string => [...methods, 'HEAD', 'OPTIONS'].join(', ');
const describe = (route: Route): ApiReply =>
  ok({ name: route.name, description: '', renders: ['application/json'], parses: ['application/json'] });

function notAllowed(method: string, methods: readonly string[]): ApiReply {
  return errorReply(405, `Method "${method}" not allowed.`, { allow: allowOf(methods), vary: 'Accept' });
}

function withHeaders(reply: ApiReply, headers: Readonly<Record<string, string>>): ApiReply {
  return { ...reply, headers: { ...headers, ...reply.headers } };
}

import type { ApiEndpoint, ApiHandler } from '../api-endpoint.ts';
import { ok } from '../api-reply.ts';
import { notFound } from '../error-reply.ts';
import type { Route } from '../match-route.ts';
import { rasterSourceJson } from '../serialise/raster-source.ts';

type RasterSourceRoute = Extract<Route, { name: 'raster-source' }>;

const show: ApiHandler<RasterSourceRoute> = (route, _request, context) => {
  const source = context.store.source(route.uuid);
  return source === undefined ? notFound() : ok(rasterSourceJson(context.base, source));
};

/** `rastersources/{uuid}/`. */
export const rasterSourceEndpoint: ApiEndpoint<RasterSourceRoute> = { GET: show };

import type { ApiEndpoint, ApiHandler } from '../api-endpoint.ts';
import { invalid } from '../error-reply.ts';
import type { Route } from '../match-route.ts';
import { orderSources } from '../rasters/order-sources.ts';
import { sourceFilters } from '../rasters/source-filters.ts';
import { rasterSourceJson } from '../serialise/raster-source.ts';
import { listReply } from './list-reply.ts';

type RasterSourcesRoute = Extract<Route, { name: 'raster-sources' }>;

const list: ApiHandler<RasterSourcesRoute> = (_route, request, context) => {
  const filters = sourceFilters(request.query);
  if (!filters.ok) return invalid(filters.errors);
  const passing = context.store.sources().filter(filters.passes);
  const ordered = orderSources(passing, request.query.get('ordering'));
  return listReply(ordered, request, (source) => rasterSourceJson(context.base, source));
};

/** `rastersources/`: all filters and orderings that are documented. */
export const rasterSourcesEndpoint: ApiEndpoint<RasterSourcesRoute> = { GET: list };

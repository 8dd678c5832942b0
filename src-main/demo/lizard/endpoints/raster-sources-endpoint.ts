import type { ApiEndpoint, ApiHandler } from '../api-endpoint.ts';
import type { Route } from '../match-route.ts';
import { rasterSourceJson } from '../serialise/raster-source.ts';
import { passesUuidFilter } from '../text-lookup.ts';
import { listReply } from './list-reply.ts';

type RasterSourcesRoute = Extract<Route, { name: 'raster-sources' }>;

const list: ApiHandler<RasterSourcesRoute> = (_route, request, context) => {
  const passing = context.store
    .sources()
    .filter(
      (source) =>
        passesUuidFilter(request.query, 'uuid', [source.uuid]) &&
        passesUuidFilter(request.query, 'layers__uuid', source.layers),
    );
  return listReply(passing, request, (source) => rasterSourceJson(context.base, source));
};

/** `rastersources/`: by uuid, or by the layer that shows them. */
export const rasterSourcesEndpoint: ApiEndpoint<RasterSourcesRoute> = { GET: list };

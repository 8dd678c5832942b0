import type { ApiEndpoint, ApiHandler } from '../api-endpoint.ts';
import { noContent, ok } from '../api-reply.ts';
import { errorReply, notFound } from '../error-reply.ts';
import type { Route } from '../match-route.ts';
import { rasterSourceJson } from '../serialise/raster-source.ts';

type RasterSourceRoute = Extract<Route, { name: 'raster-source' }>;
type Handler = ApiHandler<RasterSourceRoute>;

const show: Handler = (route, _request, context) => {
  const source = context.store.source(route.uuid);
  return source === undefined ? notFound() : ok(rasterSourceJson(context.base, source));
};

const remove: Handler = (route, request, context) => {
  const source = context.store.source(route.uuid);
  if (source === undefined) return notFound();
  if (!source.writable) return errorReply(403, 'You do not have permission to perform this action.');
  const isUsed = source.layers.length + source.labelTypes.length > 0;
  if (isUsed && request.body['force'] !== true)
    return errorReply(412, 'Layers or label types depend on this raster source.');
  context.store.deleteSource(route.uuid);
  return noContent;
};

/** `rastersources/{uuid}/`: one that is in use stays, unless the body says `{"force": true}`. */
export const rasterSourceEndpoint: ApiEndpoint<RasterSourceRoute> = { GET: show, DELETE: remove };

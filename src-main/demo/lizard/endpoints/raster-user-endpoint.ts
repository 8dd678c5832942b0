import type { ApiEndpoint, ApiHandler } from '../api-endpoint.ts';
import { ok } from '../api-reply.ts';
import { notFound } from '../error-reply.ts';
import type { Route } from '../match-route.ts';
import { userUrl } from '../serialise/raster-source.ts';

type UserRoute = Extract<Route, { name: 'layer' | 'labeltype' }>;

const show: ApiHandler<UserRoute> = ({ name: kind, uuid }, _request, context) => {
  const user = context.store.rasterUser(uuid);
  if (user?.kind !== kind || !user.visible) return notFound();
  return ok({ uuid, url: userUrl(context.base, kind, uuid), name: user.name });
};

/** `rasters/{uuid}/` and `labeltypes/{uuid}/`: what one may not see is answered as what is not there. */
export const rasterUserEndpoint: ApiEndpoint<UserRoute> = { GET: show };

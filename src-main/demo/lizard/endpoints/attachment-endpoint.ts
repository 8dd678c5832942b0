import type { ApiEndpoint, ApiHandler } from '../api-endpoint.ts';
import { notFound } from '../error-reply.ts';
import type { Route } from '../match-route.ts';
import { attachmentName } from '../result-keys.ts';

type AttachmentRoute = Extract<Route, { name: 'attachment' }>;

const download: ApiHandler<AttachmentRoute> = async (route, _request, context) => {
  const result = context.store.result(route.id);
  if (result?.content.kind !== 'attachment' || result.content.via !== 'portal') return notFound();
  if (attachmentName(result.code) !== route.file) return notFound();
  return {
    kind: 'file',
    status: 200,
    contentType: 'text/csv',
    bytes: await context.uploads.read(result.content.key),
  };
};

/** `scenario-results/{id}/{file}`, without a slash at the end: the attachments the portal hands out itself. */
export const attachmentEndpoint: ApiEndpoint<AttachmentRoute> = { GET: download };

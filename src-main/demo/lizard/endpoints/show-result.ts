import type { ApiContext } from '../api-endpoint.ts';
import { attachmentName, uploadKey } from '../result-keys.ts';
import { type ResultLinks, resultJson } from '../serialise/result.ts';
import type { StoredResult } from '../stored-types.ts';

/** A result as it is shown now: every answer signs its URLs anew. */
export async function showResult(
  context: ApiContext,
  result: StoredResult,
): Promise<Readonly<Record<string, unknown>>> {
  return resultJson(context.base, result, await linksOf(context, result));
}

/** A result with an attachment takes no upload; one with a raster still does. */
async function linksOf(context: ApiContext, result: StoredResult): Promise<ResultLinks> {
  const { content } = result;
  if (content.kind !== 'attachment') {
    const key = uploadKey(result.scenario, result.code);
    return { attachmentUrl: null, uploadUrl: await sign(context, 'PUT', key) };
  }
  if (content.via === 'store')
    return { attachmentUrl: await sign(context, 'GET', content.key), uploadUrl: null };
  const attachmentUrl = `${context.base}scenario-results/${result.id}/${attachmentName(result.code)}`;
  return { attachmentUrl, uploadUrl: null };
}

function sign(
  { uploads, now, urlLifeSeconds }: ApiContext,
  method: 'GET' | 'PUT',
  key: string,
): Promise<string> {
  return uploads.presign({ method, key, signedAt: now, lifeSeconds: urlLifeSeconds });
}

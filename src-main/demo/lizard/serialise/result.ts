import type { StoredResult } from '../stored-types.ts';

/** The two addresses of a result that are made anew for every answer. */
export interface ResultLinks {
  readonly attachmentUrl: string | null;
  readonly uploadUrl: string | null;
}

/** A result as the API shows it; `base` is the address of `…/api/v4/`. */
export function resultJson(
  base: string,
  result: StoredResult,
  links: ResultLinks,
): Readonly<Record<string, unknown>> {
  return {
    url: `${base}scenarios/${result.scenario}/results/${result.id}/`,
    id: result.id,
    name: result.name,
    code: result.code,
    description: result.description,
    family: result.family,
    raster: result.content.kind === 'raster' ? `${base}rasters/${result.content.layer}/` : null,
    attachment_url: links.attachmentUrl,
    upload_url: links.uploadUrl,
  };
}

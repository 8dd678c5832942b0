import type { LizardResult } from '../../src-main/lizard/types.ts';

export const scenarioUuid = '55331a65-c744-4d7c-8fca-4ebc29704523';
export const layerUuidOf = (id: number): string => `70f8b0e3-78ef-498b-8f65-${String(id).padStart(12, '0')}`;

let signatures = 0;

/** A result as the API gives it, waiting for an upload; its upload URL is signed anew at every call. */
export function resultRow(id: number, change: Partial<LizardResult> = {}): LizardResult {
  signatures += 1;
  const code = change.code ?? `code-${id}`;
  const signed = `X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20261121%2Feu-west-1%2Fs3%2Faws4_request&X-Amz-Date=20261121T100000Z&X-Amz-Expires=604800&X-Amz-SignedHeaders=host&X-Amz-Signature=${signatures.toString(16).padStart(64, '0')}`;
  return {
    id,
    url: `http://127.0.0.1/api/v4/scenarios/${scenarioUuid}/results/${id}/?format=api`,
    name: `Result ${id}`,
    code,
    family: 'Damage',
    raster: null,
    attachment_url: null,
    upload_url: `https://lizard-prod.s3.amazonaws.com/scenarios/${scenarioUuid}/${code}-upload?${signed}`,
    ...change,
  };
}

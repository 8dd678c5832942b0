import { apiTime } from '../api-time.ts';
import type { StoredRasterSource, StoredRasterUser } from '../stored-types.ts';
import { organisationJson } from './organisation.ts';

/** A raster source as the API shows it; `base` is the address of `…/api/v4/`. */
export function rasterSourceJson(
  base: string,
  source: StoredRasterSource,
): Readonly<Record<string, unknown>> {
  return {
    id: source.id,
    uuid: source.uuid,
    url: `${base}rastersources/${source.uuid}/`,
    name: source.name,
    description: source.description,
    organisation: organisationJson(base, source.organisation),
    access_modifier: source.access_modifier,
    supplier: source.supplier,
    supplier_code: source.supplier_code,
    temporal: source.temporal,
    interval: source.interval,
    first_value_timestamp: source.firstValue,
    last_value_timestamp: source.lastValue,
    ...source.place,
    created: apiTime(source.created),
    last_modified: apiTime(source.lastModified),
    writable: source.writable,
    layers: source.layers.map((uuid) => userUrl(base, 'layer', uuid)),
    labeltypes: source.labelTypes.map((uuid) => userUrl(base, 'labeltype', uuid)),
    size: source.size,
    dtype: source.dtype,
    fill_value: source.fillValue,
  };
}

/** Where a layer or a label type is. */
export const userUrl = (base: string, kind: StoredRasterUser['kind'], uuid: string): string =>
  `${base}${kind === 'layer' ? 'rasters' : 'labeltypes'}/${uuid}/`;

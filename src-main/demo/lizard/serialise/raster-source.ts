import { apiTime } from '../api-time.ts';
import type { StoredRasterSource } from '../stored-types.ts';
import { organisationJson } from './organisation.ts';

/** Where the sample run lies. The server does not read uploads, so every source of the demo lies there. */
const place = {
  spatial_bounds: {
    west: 4.874023495828692,
    east: 4.874751405141714,
    north: 52.306857352351905,
    south: 52.30640480453183,
  },
  projection: 'EPSG:28992',
  origin_x: 120_000,
  origin_y: 479_950,
  upper_bound_x: 120_050,
  upper_bound_y: 480_000,
  pixelsize_x: 0.5,
  pixelsize_y: -0.5,
} as const;

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
    description: '',
    organisation: organisationJson(base, source.organisation),
    access_modifier: source.access_modifier,
    supplier: source.supplier,
    supplier_code: null,
    temporal: false,
    interval: null,
    first_value_timestamp: apiTime(0),
    last_value_timestamp: apiTime(0),
    ...place,
    created: apiTime(source.created),
    last_modified: apiTime(source.lastModified),
    writable: true,
    layers: source.layers.map((layer) => `${base}rasters/${layer}/`),
    labeltypes: [],
    size: source.size,
    dtype: 'f4',
    fill_value: '-9999.0',
  };
}

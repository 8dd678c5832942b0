import type { RasterSourceView } from '../../contract/window/rasters.ts';
import type { RasterSourceRecord } from '../../lizard/raster-source-record.ts';
import { findProjection, type Projection } from '../../projections/find-projection.ts';
import { sourcePage } from './raster-pages.ts';

/** A raster source as the window shows it; `api` is the root of its portal's API. */
export function toSourceView(source: RasterSourceRecord, api: string): RasterSourceView {
  const { uuid, name, description, organisation, projection, spatial_bounds: box } = source;
  const known = knownProjection(projection);
  return {
    ...{ uuid, name, description, organisation, projection },
    access: source.access_modifier,
    supplier: source.supplier,
    supplierCode: source.supplier_code,
    temporal: source.temporal,
    interval: source.interval,
    firstValue: source.first_value_timestamp,
    lastValue: source.last_value_timestamp,
    bounds: box === null ? null : [box.west, box.south, box.east, box.north],
    projectionName: known?.name ?? null,
    unit: known?.unit ?? null,
    pixelSize: pair(source.pixelsize_x, source.pixelsize_y),
    origin: pair(source.origin_x, source.origin_y),
    upper: pair(source.upper_bound_x, source.upper_bound_y),
    created: source.created,
    lastModified: source.last_modified,
    writable: source.writable === true,
    layers: source.layers.length,
    labelTypes: source.labeltypes.length,
    size: source.size,
    dtype: source.dtype,
    fillValue: source.fill_value,
    page: sourcePage(api, uuid),
  };
}

function knownProjection(written: string | null): Projection | null {
  const code = /^EPSG:(\d{1,7})$/iu.exec(written?.trim() ?? '')?.[1];
  return code === undefined ? null : findProjection(Number(code));
}

const pair = (x: number | null, y: number | null): readonly [number, number] | null =>
  x === null || y === null ? null : [x, y];

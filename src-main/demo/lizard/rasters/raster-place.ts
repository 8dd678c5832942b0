/** Where a raster lies, named as the API names it: degrees, and the rest in the projection's unit. */
export interface RasterPlace {
  readonly spatial_bounds: Readonly<Record<'west' | 'east' | 'north' | 'south', number>>;
  readonly projection: string;
  readonly origin_x: number;
  readonly origin_y: number;
  readonly upper_bound_x: number;
  readonly upper_bound_y: number;
  readonly pixelsize_x: number;
  /** Negative: rows go from north to south. */
  readonly pixelsize_y: number;
}

type Corners = readonly [west: number, south: number, east: number, north: number];

/** A place with square pixels; `degrees` are the corners again, in WGS 84. */
export function rasterPlace(
  projection: string,
  [west, south, east, north]: Corners,
  degrees: Corners,
  pixel: number,
): RasterPlace {
  return {
    spatial_bounds: { west: degrees[0], east: degrees[2], north: degrees[3], south: degrees[1] },
    projection,
    ...{ origin_x: west, origin_y: south, upper_bound_x: east, upper_bound_y: north },
    ...{ pixelsize_x: pixel, pixelsize_y: -pixel },
  };
}

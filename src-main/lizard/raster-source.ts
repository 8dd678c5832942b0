import { z } from 'zod';

/** The data behind a raster layer; `last_modified` ISO 8601 UTC as the API gave it (it may carry microseconds). */
export interface RasterSource {
  readonly uuid: string;
  readonly last_modified: string;
}

export const rasterSourceSchema: z.ZodType<RasterSource> = z.object({
  uuid: z.string(),
  last_modified: z.string(),
});

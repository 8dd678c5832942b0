import { z } from 'zod';

/**
 * A raster source as the portal gives it, with what is missing as null. Times ISO 8601 UTC as written (they may carry
 * microseconds), `size` in bytes, `spatial_bounds` in degrees.
 */
export interface RasterSourceRecord {
  readonly uuid: string;
  readonly name: string;
  readonly description: string | null;
  readonly organisation: { readonly uuid: string; readonly name: string } | null;
  readonly access_modifier: string | null;
  readonly supplier: string | null;
  readonly supplier_code: string | null;
  readonly temporal: boolean;
  readonly interval: string | null;
  readonly first_value_timestamp: string | null;
  readonly last_value_timestamp: string | null;
  readonly spatial_bounds: Readonly<Record<'west' | 'south' | 'east' | 'north', number>> | null;
  readonly projection: string | null;
  /** In the projection's unit, as the five below. */
  readonly origin_x: number | null;
  readonly origin_y: number | null;
  readonly upper_bound_x: number | null;
  readonly upper_bound_y: number | null;
  readonly pixelsize_x: number | null;
  readonly pixelsize_y: number | null;
  readonly created: string | null;
  readonly last_modified: string | null;
  /** Whether the key may change it; null where the portal does not say. */
  readonly writable: boolean | null;
  /** Links to what uses it, those the key may not see included. */
  readonly layers: readonly string[];
  readonly labeltypes: readonly string[];
  readonly size: number | null;
  readonly dtype: string | null;
  readonly fill_value: string | null;
}

/** A raster source with the portal's own answer, for who wants to see all of it. */
export interface RasterSourceAnswer {
  readonly source: RasterSourceRecord;
  readonly raw: Readonly<Record<string, unknown>>;
}

/** What is only shown may be missing or of another form: one odd field must not hide a whole list. */
const shown = <T>(schema: z.ZodType<T>): z.ZodType<T | null> =>
  schema
    .nullish()
    .catch(null)
    .transform((value) => value ?? null);

const text = shown(z.string()).transform((given) => (given === '' ? null : given));
const amount = shown(z.number());
const words = text.transform((given) => given ?? '');
const organisation = z.object({ uuid: z.string(), name: words });
const bounds = z.object({ west: z.number(), south: z.number(), east: z.number(), north: z.number() });

/**
 * Only what a list is used for must be there: the UUID, and what uses the source, since one that nothing seems to use is
 * deleted.
 */
export const rasterSourceRecordSchema: z.ZodType<RasterSourceRecord> = z.object({
  uuid: z.string(),
  name: words,
  description: text,
  organisation: shown(organisation),
  access_modifier: text,
  supplier: text,
  supplier_code: text,
  temporal: shown(z.boolean()).transform((is) => is === true),
  interval: text,
  first_value_timestamp: text,
  last_value_timestamp: text,
  spatial_bounds: shown(bounds),
  projection: text,
  origin_x: amount,
  origin_y: amount,
  upper_bound_x: amount,
  upper_bound_y: amount,
  pixelsize_x: amount,
  pixelsize_y: amount,
  created: text,
  last_modified: text,
  writable: shown(z.boolean()),
  layers: z.array(z.string()),
  labeltypes: z.array(z.string()),
  size: amount,
  dtype: text,
  fill_value: shown(z.union([z.string(), z.number().transform(String)])),
});

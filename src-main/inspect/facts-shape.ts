import { z } from 'zod';
import type { FileFacts } from '../contract/file-facts.ts';
import { inspectFailureCodes } from './inspect-failure.ts';

const count = z.int().min(0);
const box = (where: string) =>
  z.tuple([z.number(), z.number(), z.number(), z.number()]).describe(`[west, south, east, north] ${where}`);

const band = z.object({
  type: z.string().describe("GDAL's name: Byte, Int16, Float32 …"),
  noData: z.string().nullable().describe('As the file writes it; null where none is set.'),
  noDataRead: z
    .string()
    .describe('What GDAL reads in it, where it is not written as a plain number.')
    .exactOptional(),
  bits: z.int().min(1).describe('Of a pixel, where it has fewer than its type.').exactOptional(),
  scale: z.number().describe('A value means pixel * scale + offset; 1 where absent.').exactOptional(),
  offset: z.number().describe('0 where absent.').exactOptional(),
  alpha: z.literal(true).describe('It says which pixels of the other bands have values.').exactOptional(),
  statistics: z
    .object({ minimum: z.number(), maximum: z.number() })
    .describe('As they were written into the file.')
    .exactOptional(),
});

const geotiff = z.object({
  width: z.int().min(1).describe('Pixels.'),
  height: z.int().min(1).describe('Pixels.'),
  bands: z.array(band).readonly(),
  mask: z
    .literal(true)
    .describe('A mask within the file says which pixels have no data, above any value.')
    .exactOptional(),
  epsg: z.int().nullable().describe('Null where there is no system, or one the file defines itself.'),
  pixelSize: z
    .tuple([z.number(), z.number()])
    .describe("[x, y] in the system's unit; y is negative where rows go from north to south.")
    .exactOptional(),
  bounds: box("in the system's unit, around the whole raster.").exactOptional(),
  wgs84: box('in degrees.').exactOptional(),
  wgs84Within: z
    .number()
    .describe('Metres that wgs84 may be off; less than 100 where absent.')
    .exactOptional(),
  controlPoints: z
    .int()
    .min(1)
    .describe('Ground control points of a raster without a transform.')
    .exactOptional(),
  rotated: z.boolean(),
  tiled: z.boolean(),
  compression: z.string().describe("none, or GDAL's name: LZW, DEFLATE, LERC_ZSTD …"),
  overviews: count.describe('Those within the file.'),
  cog: z.boolean().describe('Laid out as a cloud-optimised GeoTIFF.'),
});

const csv = z.object({
  columns: z.array(z.string()).readonly(),
  rows: count.nullable().describe('Null where there are more than can be counted in the time a file has.'),
  delimiter: z.string(),
});

const hdf5 = z.object({
  attributes: z
    .record(z.string(), z.union([z.string(), z.number(), z.null()]))
    .describe('Of the root; integers beyond 2^53 as text, lists and other kinds of values as null.'),
  variables: z
    .array(z.string())
    .readonly()
    .describe('Datasets; those in groups with their path.')
    .exactOptional(),
  missingMeshes: z
    .array(z.string())
    .readonly()
    .describe('Meshes that variables name and that are not in the file.')
    .exactOptional(),
  time: z
    .object({
      start: z.string().describe('ISO 8601, UTC.'),
      end: z.string().describe('ISO 8601, UTC.'),
      steps: z.int().min(1).describe('Slots of the time axis.'),
      empty: z.int().min(1).describe('Slots that hold no time.').exactOptional(),
    })
    .exactOptional(),
  closed: z.enum(['yes', 'no', 'unknown']).describe('Whether its writer closed it properly.'),
});

/** A line of `inspect --json`. Later versions may add keys: what is not known is not read. */
export const factsShape: z.ZodType<FileFacts> = z.object({
  path: z.string().min(1).describe('Absolute.'),
  size: count.describe('Bytes; 0 where it is not there.'),
  ok: z.boolean().describe('It was read in full.'),
  kind: z.enum(['geotiff', 'hdf5', 'csv', 'unknown']).describe('By its content, never by its name.'),
  failure: z.object({ code: z.enum(inspectFailureCodes), message: z.string().min(1) }).exactOptional(),
  geotiff: geotiff.exactOptional(),
  hdf5: hdf5.exactOptional(),
  csv: csv.exactOptional(),
  zip: z.object({ entries: count }).exactOptional(),
});

/** The JSON Schema of a line, for programs that read them; kept as docs/inspect.schema.json. */
export function factsJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(factsShape, { target: 'draft-2020-12', io: 'input' }) };
}

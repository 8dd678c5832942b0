import { z } from 'zod';
import {
  rasterAccess,
  rasterOrders,
  rasterTimes,
  textLookups,
  timeLookups,
} from '../../contract/window/rasters.ts';

const portal = z.string().min(1).max(2_000);
const uuid = z.string().min(1).max(100);
const text = z.string().min(1).max(1_000);
const time = z.iso.datetime({ offset: true });

const condition = z.union([
  z.strictObject({
    field: z.enum(['name', 'organisation__name']),
    lookup: z.enum(textLookups),
    value: text,
  }),
  z.strictObject({ field: z.literal('uuid'), values: z.array(uuid).min(1).max(100).readonly() }),
  z.strictObject({ field: z.enum(['organisation__uuid', 'layers__uuid']), value: uuid }),
  z.strictObject({ field: z.literal('access_modifier'), value: z.enum(rasterAccess) }),
  z.strictObject({ field: z.literal('scenario__isnull'), value: z.boolean() }),
  z.strictObject({ field: z.literal('writable') }),
  z.strictObject({ field: z.enum(rasterTimes), lookup: z.enum(timeLookups), value: time }),
]);

/** How a query for raster sources is checked at the wire. */
export const rasterQuery = z.strictObject({
  where: z.array(condition).max(30).readonly(),
  order: z.strictObject({ by: z.enum(rasterOrders), descending: z.boolean() }).nullable(),
  scenario: uuid.nullable(),
});

/** How a deletion of raster sources is checked at the wire. */
export const rasterDelete = z.discriminatedUnion('how', [
  z.strictObject({
    portal,
    how: z.enum(['look', 'unused']),
    uuids: z.array(uuid).min(1).max(10_000).readonly(),
  }),
  z.strictObject({ portal, how: z.literal('force'), uuid, typedName: z.string().max(1_000) }),
]);

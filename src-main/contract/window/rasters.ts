import type { Failure } from '../failure.ts';

export const textLookups = ['exact', 'startswith', 'endswith', 'icontains'] as const;
export type TextLookup = (typeof textLookups)[number];

export const timeLookups = ['exact', 'lt', 'lte', 'gt', 'gte'] as const;
export type TimeLookup = (typeof timeLookups)[number];

export const rasterTimes = [
  'created',
  'last_modified',
  'first_value_timestamp',
  'last_value_timestamp',
] as const;
export type RasterTime = (typeof rasterTimes)[number];

export const rasterAccess = ['Public', 'Common', 'Private', 'Hidden'] as const;
export type RasterAccess = (typeof rasterAccess)[number];

export const rasterOrders = ['name', 'supplier_code', 'size', 'last_modified'] as const;
export type RasterOrder = (typeof rasterOrders)[number];

/** One condition of the API's own query, under its own names; all conditions of a query hold together. Times: ISO 8601 UTC. */
export type RasterCondition =
  | { readonly field: 'name' | 'organisation__name'; readonly lookup: TextLookup; readonly value: string }
  | { readonly field: 'uuid'; readonly values: readonly string[] }
  | { readonly field: 'organisation__uuid' | 'layers__uuid'; readonly value: string }
  | { readonly field: 'access_modifier'; readonly value: RasterAccess }
  /** `scenario__isnull`: false = belongs to a scenario. */
  | { readonly field: 'scenario__isnull'; readonly value: boolean }
  /** Only what the key may change. */
  | { readonly field: 'writable' }
  | { readonly field: RasterTime; readonly lookup: TimeLookup; readonly value: string };

/** Which raster sources to list. */
export interface RasterQuery {
  readonly where: readonly RasterCondition[];
  readonly order: { readonly by: RasterOrder; readonly descending: boolean } | null;
  /** Only the sources behind the raster results of this scenario: the API has no such filter, they are found by its layers. */
  readonly scenario: string | null;
}

/** One raster source as the portal gives it; nothing is formatted. */
export interface RasterSourceView {
  readonly uuid: string;
  readonly name: string;
  readonly description: string | null;
  readonly organisation: { readonly uuid: string; readonly name: string } | null;
  readonly access: string | null;
  readonly supplier: string | null;
  readonly supplierCode: string | null;
  readonly temporal: boolean;
  /** "HH:MM:SS" or null. */
  readonly interval: string | null;
  readonly firstValue: string | null;
  readonly lastValue: string | null;
  /** Degrees, WGS 84: [west, south, east, north]. */
  readonly bounds: readonly [number, number, number, number] | null;
  /** "EPSG:28992" as the portal writes it. */
  readonly projection: string | null;
  /** Of a projection that is known here: its name, and the unit of its coordinates ("metre", "degree", "US survey foot"). */
  readonly projectionName: string | null;
  readonly unit: string | null;
  /** In the projection's unit; the second is negative where rows go from north to south. */
  readonly pixelSize: readonly [number, number] | null;
  /** In the projection's unit: the corner of the raster, and the one across. */
  readonly origin: readonly [number, number] | null;
  readonly upper: readonly [number, number] | null;
  readonly created: string | null;
  readonly lastModified: string | null;
  readonly writable: boolean;
  /** How many layers and label types use it, those one may not see included. */
  readonly layers: number;
  readonly labelTypes: number;
  /** Bytes; 0 where it is empty or derived from others. */
  readonly size: number | null;
  /** "f4", "u1" … (numpy's names). */
  readonly dtype: string | null;
  /** As the portal writes it: a number in text. */
  readonly fillValue: string | null;
  /** The source in the portal's own pages, without any query. */
  readonly page: string;
}

export interface RasterSourcePage {
  readonly sources: readonly RasterSourceView[];
  readonly total: number;
  /** Give it back to read on; null at the end. */
  readonly next: string | null;
  /** The query as the API reads it ("name__icontains=dem&ordering=-size"), for people to copy; "" without one. */
  readonly query: string;
}

/** What uses a raster source. `hidden`: the portal answers 404, the key may not see it (or it is gone). */
export interface RasterUser {
  readonly kind: 'layer' | 'labeltype';
  readonly uuid: string;
  readonly seen: 'yes' | 'hidden' | 'unknown';
  readonly name: string | null;
  /** In the portal's own pages, without any query. */
  readonly page: string;
}

export interface RasterSourceDetail {
  readonly source: RasterSourceView;
  readonly users: readonly RasterUser[];
  /** The portal's answer, indented JSON. */
  readonly raw: string;
}

/** `look`: says what would go and deletes nothing. `unused`: deletes those nothing uses. `force`: one, also in use, its name typed. */
export type RasterDeleteAsk = { readonly portal: string } & (
  | { readonly how: 'look' | 'unused'; readonly uuids: readonly string[] }
  | { readonly how: 'force'; readonly uuid: string; readonly typedName: string }
);

/** `goes`: would be deleted (or, after deleting, is `deleted`). `in-use`: stays, `users` say by what. `gone`: was not there. */
export interface RasterDeleteRow {
  readonly uuid: string;
  readonly name: string | null;
  readonly outcome: 'goes' | 'deleted' | 'in-use' | 'gone' | 'refused';
  readonly users: readonly RasterUser[];
  readonly failure: Failure | null;
}

export interface RasterDeleteAnswer {
  readonly rows: readonly RasterDeleteRow[];
}

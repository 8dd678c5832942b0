import { gunzipSync } from 'node:zlib';
import { epsgData } from './epsg-data.ts';

/** A coordinate reference system that is known by its EPSG code. */
export interface Projection {
  readonly code: number;
  /** "Amersfoort / RD New". */
  readonly name: string;
  /** Its PROJ.4 definition with the shift to WGS 84 where one is known; null for systems that have none of this kind. */
  readonly proj4: string | null;
  /** Of its coordinates: "metre", "degree", "US survey foot" …; null where the table names none. */
  readonly unit: string | null;
}

export type EpsgTable = ReadonlyMap<number, Projection>;

type Row = readonly [code: number, name: string, proj4: string | null, unit: string | null];

/** Unpacks the table of all systems (20 ms, 8 MB): keep it where it is asked more than once. */
export function readEpsgTable(): EpsgTable {
  const rows = JSON.parse(gunzipSync(Buffer.from(epsgData, 'base64')).toString()) as readonly Row[];
  return new Map(
    rows.map(([code, name, proj4, unit]) => [code, { code, name, proj4, unit: unitOf(proj4, unit) }]),
  );
}

/** Geographic systems are in degrees, whatever the table calls them; it names no unit for some. */
function unitOf(proj4: string | null, unit: string | null): string | null {
  if (proj4 === null) return unit;
  if (/\+proj=longlat\b/u.test(proj4)) return 'degree';
  if (unit !== null) return unit;
  return /\+units=m\b/u.test(proj4) ? 'metre' : null;
}

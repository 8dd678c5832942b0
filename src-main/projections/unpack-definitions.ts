import { gunzipSync } from 'node:zlib';
import { findLine } from './find-line.ts';
import { packedDefinitions } from './packed-definitions.ts';

/** Answers the PROJ.4 definition of an EPSG code, with the shift to WGS 84 where one is known; null where there is none. */
export type FindDefinition = (code: number) => string | null;

/** Unpacks the definitions (some milliseconds, 1 MB): for worker threads, once each. */
export function unpackDefinitions(): FindDefinition {
  const table = gunzipSync(Buffer.from(packedDefinitions, 'base64')).toString('latin1');
  return (code) => findLine(table, code);
}

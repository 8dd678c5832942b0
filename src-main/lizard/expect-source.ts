import { SluiceError } from '../contract/sluice-error.ts';
import { PortalFault } from './portal-fault.ts';
import type { RasterSourceRecord } from './raster-source-record.ts';

/**
 * The source that was asked for. Throws `SluiceError` `portal-refused` for any other (a cache in between can mix answers
 * up): what is deleted next is what was read.
 */
export function expectSource(source: RasterSourceRecord, uuid: string, host: string): RasterSourceRecord {
  if (source.uuid.toLowerCase() === uuid.toLowerCase()) return source;
  throw new SluiceError(
    {
      code: 'portal-refused',
      message: `${host} answered with another raster than the one asked for.`,
      remedy: 'Try again later; if it stays, tell the administrators of the portal.',
    },
    { cause: new PortalFault('foreign', null) },
  );
}

import { assertNever } from '../../../contract/assert-never.ts';
import type { RasterUser } from '../../../contract/window/rasters.ts';
import { harmless } from './harmless.ts';

const kinds = { layer: 'layer', labeltype: 'label type' } as const;

/** What uses a raster, on a line of its own below it. */
export const rasterUserLine = ({ kind, uuid, ...seen }: RasterUser): string =>
  `  ${kinds[kind]} ${harmless(uuid)}: ${nameWords(seen)}`;

function nameWords({ seen, name }: Pick<RasterUser, 'seen' | 'name'>): string {
  switch (seen) {
    case 'yes':
      return harmless(name ?? '');
    case 'hidden':
      return 'not found (404): your key may not see it, or it is gone';
    case 'unknown':
      return 'could not be asked';
    default:
      return assertNever(seen);
  }
}

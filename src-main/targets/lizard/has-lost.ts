import type { StoredDestination } from '../../engine/ports/target.ts';
import type { LizardDestination } from './lizard-destination-schema.ts';

/**
 * Whether a file that was uploaded before is no longer with its result: the result was deleted and made anew (the store's
 * key is of its code, so it stays the same), or it had taken the file and shows nothing any more.
 */
export function hasLost(
  { portal, scenario, result, baseline }: LizardDestination,
  earlier: StoredDestination,
  confirmed: boolean,
): boolean {
  const isSame =
    earlier['portal'] === portal && earlier['scenario'] === scenario && earlier['result'] === result;
  return !isSame || (confirmed && baseline.raster === null && baseline.attachment === null);
}

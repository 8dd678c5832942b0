import { SluiceError } from '../../contract/sluice-error.ts';
import type { RasterDeleteRow } from '../../contract/window/rasters.ts';
import type { LizardClient } from '../../lizard/lizard-client.ts';
import { queryUuid } from '../../lizard/query-uuid.ts';
import { mapInOrder } from '../../runs/map-in-order.ts';
import { CallSlots } from './call-slots.ts';
import { DeletionRound } from './deletion-round.ts';

export interface RasterDeletionDeps {
  readonly client: Pick<LizardClient, 'portal' | 'rasterSource' | 'deleteRasterSource' | 'linkedName'>;
  readonly signal: AbortSignal;
}

/** Calls under way at once. */
const width = 8;

/**
 * What would go, and what is in use by what, in the order asked for; nothing is deleted.
 *
 * Throws `SluiceError` `usage` for what is no UUID, before anything is asked, and what is wrong with the portal as a whole.
 */
export function lookAtSources(
  uuids: readonly string[],
  deps: RasterDeletionDeps,
): AsyncGenerator<RasterDeleteRow> {
  const round = newRound(deps);
  return mapInOrder(checked(uuids), width, (uuid) => round.look(uuid));
}

/**
 * Deletes each source that nothing uses at that very moment; the others stay. Throws as `lookAtSources` does, as long as
 * nothing was deleted; from then on the rows say what went wrong.
 */
export function deleteUnusedSources(
  uuids: readonly string[],
  deps: RasterDeletionDeps,
): AsyncGenerator<RasterDeleteRow> {
  const round = newRound(deps);
  return mapInOrder(checked(uuids), width, (uuid) => round.deleteUnused(uuid));
}

/**
 * Deletes one source also while it is in use, which breaks what uses it. Throws `SluiceError` `usage`, with nothing
 * deleted, unless its name was typed as it is at the portal now, to the letter.
 */
export async function forceDeleteSource(
  uuid: string,
  typedName: string,
  deps: RasterDeletionDeps,
): Promise<RasterDeleteRow> {
  const round = newRound(deps);
  const source = await round.read(queryUuid(uuid, 'raster source'));
  if (source === null) return { uuid, name: null, outcome: 'gone', users: [], failure: null };
  if (typedName === '' || source.name !== typedName) throw otherName();
  return round.deleteByForce(source);
}

const newRound = ({ client, signal }: RasterDeletionDeps): DeletionRound =>
  new DeletionRound({ client, signal, slots: new CallSlots(width) });

/** Each once, and all of them sound, before the portal hears of any. */
const checked = (uuids: readonly string[]): ReadonlySet<string> =>
  new Set(uuids.map((each) => queryUuid(each, 'raster source')));

const otherName = (): SluiceError =>
  new SluiceError({
    code: 'usage',
    message: 'The name typed is not the name of this raster; nothing was deleted.',
    remedy: 'Type the name exactly as the portal shows it now, capitals and spaces included.',
  });

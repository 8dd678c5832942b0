import { SluiceError } from '../../contract/sluice-error.ts';
import type { LizardClient } from '../../lizard/lizard-client.ts';
import type { LizardResult } from '../../lizard/types.ts';
import { objectOf } from '../object-of.ts';
import type { LizardDestination } from './lizard-destination-schema.ts';
import { sourceNow } from './source-now.ts';
import { uploadRefusal } from './upload-refusal.ts';
import { withoutQuery } from './without-query.ts';

export interface ResultPairing {
  readonly client: Pick<LizardClient, 'portal' | 'addresses' | 'rasterSourceOf'>;
  readonly scenario: string;
  /** The result as it is now: its baseline is taken from this. */
  readonly row: LizardResult;
  readonly replace: boolean;
  readonly signal: AbortSignal;
}

/**
 * The destination of a file paired with a result, with the baseline taken now, before any byte moves.
 * Throws `SluiceError`: `address-refused`, `already-there` (and no replace was asked for, or the portal offers no place), `portal-refused`,
 * and what the client throws.
 */
export async function lizardDestination(pairing: ResultPairing): Promise<LizardDestination> {
  const { client, scenario, row, replace, signal } = pairing;
  const refusal = uploadRefusal(row, replace);
  if (refusal !== null) throw new SluiceError(refusal);
  const object = row.upload_url === null ? null : objectOf(row.upload_url);
  if (row.upload_url !== null) await client.addresses.check(row.upload_url);
  if (object === null)
    throw new SluiceError({
      code: 'portal-refused',
      message: `The upload address of the result ${row.code} is not an http or https address.`,
      remedy: 'Tell the administrators of the portal.',
    });
  return {
    kind: 'lizard',
    portal: client.portal,
    scenario,
    result: row.id,
    code: row.code,
    family: row.family,
    object,
    replace,
    baseline: {
      raster: row.raster,
      attachment: row.attachment_url === null ? null : withoutQuery(row.attachment_url),
      rasterSource: replace ? await sourceNow(row.raster, client.rasterSourceOf, signal) : null,
    },
  };
}

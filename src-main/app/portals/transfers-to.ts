import type { TransferRecord } from '../../engine/ports/ledger.ts';
import {
  type LizardDestination,
  lizardDestinationSchema,
} from '../../targets/lizard/lizard-destination-schema.ts';

/** Where a transfer goes on which portal; null for one that goes elsewhere. */
export function portalPlace({ destination }: Pick<TransferRecord, 'destination'>): LizardDestination | null {
  if (destination.kind !== 'lizard') return null;
  const read = lizardDestinationSchema.safeParse(destination);
  return read.success ? read.data : null;
}

/** The origin of a stored portal address; what is none belongs to no portal. */
export const originOf = (portal: string): string => URL.parse(portal)?.origin ?? '';

/** Our transfers to one scenario's results, by the result's id; of several the last one added. */
export function transfersTo(
  records: Iterable<TransferRecord>,
  portal: string,
  scenario: string,
): ReadonlyMap<number, TransferRecord> {
  const found = new Map<number, TransferRecord>();
  for (const record of records) {
    const { destination } = record;
    if (destination.kind !== 'lizard' || !sameText(destination['scenario'], scenario)) continue;
    const place = portalPlace(record);
    if (place !== null && originOf(place.portal) === portal) found.set(place.result, record);
  }
  return found;
}

const sameText = (one: unknown, other: string): boolean =>
  typeof one === 'string' && one.toLowerCase() === other.toLowerCase();

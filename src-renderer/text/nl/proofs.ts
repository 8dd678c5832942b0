import type { Verified } from '../../../src-main/contract/transfer-state.ts';
import type { Receipt } from '../../../src-main/contract/window/receipt.ts';

/** What was compared in the store, in Dutch; `count`: parts it went in. */
export const storeProofs = {
  md5: () => 'De ETag die de opslag gaf, is de MD5 van de bytes die uit het bestand zijn gelezen',
  'parts-md5': (count) =>
    `De ETag van het object in de opslag is de MD5 van de MD5’s van de ${count} delen, zoals die uit het bestand zijn gelezen`,
  crc64nvme: () => 'De CRC-64/NVME die de opslag gaf, is die van de bytes die uit het bestand zijn gelezen',
  none: () => 'De opslag nam elke byte aan, maar gaf niets om ze mee te vergelijken: er is niets bewezen',
} as const satisfies Readonly<Record<Verified, (count: string) => string>>;

/** What the portal showed, in Dutch, to follow what the store proved. */
export const portalProofs = {
  available: 'daarna veranderde het resultaat op het portaal ten opzichte van vóór de upload',
  unconfirmed: 'het portaal heeft niet laten zien dat het het bestand heeft overgenomen',
  done: 'het portaal had het bestand nog niet laten zien',
} as const satisfies Readonly<Record<Receipt['outcome'], string>>;

import type { Receipt } from '../../src-main/contract/window/receipt.ts';
import type { Tongue } from './create-translator.ts';
import { portalProofs, storeProofs } from './nl/proofs.ts';

/** The proof of a receipt in another language than the receipt's own English; null where that is the window's. */
export function proofWords(
  { hashes, outcome, parts, result }: Pick<Receipt, 'hashes' | 'outcome' | 'parts' | 'result'>,
  tongue: Tongue,
): string | null {
  if (tongue === 'en') return null;
  const stored = storeProofs[hashes.verified ?? 'none'](String(parts.length));
  return result === null ? `${stored}.` : `${stored}; ${portalProofs[outcome]}.`;
}

import { assertNever } from '../../contract/assert-never.ts';
import type { AcceptedPart } from '../ports/ledger.ts';
import type { ListedPart, ListedParts } from '../ports/s3-calls.ts';
import { bareEtag } from '../s3/bare-etag.ts';

export type DropReason = 'not-listed' | 'other-size' | 'other-etag';

/** Part numbers, in the order of the ledger. */
export interface Reconciliation {
  /** Accepted before and still there: these never go again. */
  readonly keep: readonly number[];
  /** In the ledger, but not in the store as the ledger has them: these go again. */
  readonly drop: readonly { readonly number: number; readonly reason: DropReason }[];
}

type KnownPart = Pick<AcceptedPart, 'number' | 'size' | 'etag'>;

/**
 * Holds what the ledger says was accepted against what the store lists. A part stays only if both agree on size and
 * ETag; where the list says nothing of a part, the ledger's word counts. Parts the store has and the ledger does not are
 * left alone: who sent them, and of which file, nobody knows. That the file is the same is for the caller to know.
 */
export function reconcile(ledgerParts: readonly KnownPart[], listed: ListedParts): Reconciliation {
  const held = new Map(listed.kind === 'unknown' ? [] : listed.parts.map((part) => [part.number, part]));
  const keep: number[] = [];
  const drop: { number: number; reason: DropReason }[] = [];
  for (const part of ledgerParts) {
    const reason = isCovered(part.number, listed) ? difference(part, held.get(part.number)) : null;
    if (reason === null) keep.push(part.number);
    else drop.push({ number: part.number, reason });
  }
  return { keep, drop };
}

function isCovered(number: number, listed: ListedParts): boolean {
  switch (listed.kind) {
    case 'complete':
      return true;
    case 'unknown':
      return false;
    case 'partial':
      return listed.covered.some(({ first, last }) => number >= first && number <= last);
    default:
      return assertNever(listed);
  }
}

function difference(known: KnownPart, listed: ListedPart | undefined): DropReason | null {
  if (listed === undefined) return 'not-listed';
  if (listed.size !== known.size) return 'other-size';
  return known.etag !== null && bareEtag(known.etag) === bareEtag(listed.etag) ? null : 'other-etag';
}

import type { LiveTransfer } from '../book/live-transfer.ts';
import type { Digests } from '../ports/file-body.ts';
import type { AcceptedPart } from '../ports/ledger.ts';
import type { SignedPut, UrlAsk } from '../ports/target.ts';

/** One body to send: a range of one file, to a URL asked for anew at each attempt. A single PUT is part 1 of 1. */
export interface BodyJob {
  readonly transfer: LiveTransfer;
  readonly part: BodyRange;
  readonly signal: AbortSignal;
  askUrl(ask: UrlAsk): Promise<SignedPut>;
  /** Moves the transfer on when an attempt begins; durable before the first byte goes. */
  begin(): Promise<void>;
  /** Whether a body of these digests, sent whole and not answered, arrived all the same; absent where no small call can tell. */
  arrived?(digests: Digests): Promise<AcceptedPart | null>;
  /** Writes the acceptance down; the body's slot is held until this is durable. */
  accept(part: AcceptedPart): Promise<void>;
}

/** Bytes `offset` to `offset + length` of the file. */
export interface BodyRange {
  readonly number: number;
  readonly offset: number;
  readonly length: number;
}

/** How an attempt differs from a first one. */
export interface Attempt {
  /** The last URL was refused or had expired. */
  readonly fresh: boolean;
  /** `call`: a body went in vain, and nothing shows that its URL is good; a small call looks before another goes. */
  readonly first: 'body' | 'call';
  /** How often the body went before and was not answered in time. */
  readonly unanswered: number;
}

export const firstAttempt: Attempt = { fresh: false, first: 'body', unanswered: 0 };

/**
 * Sends one body until it is accepted, or says why it cannot be: the interface every behaviour of sending decorates.
 * Rejects with `SluiceError` (final), `WaitError` (a person is needed) or the signal's reason.
 */
export interface BodySender {
  send(job: BodyJob, attempt: Attempt): Promise<AcceptedPart>;
}

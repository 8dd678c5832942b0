import type { Failure, FailureCode } from './failure.ts';

/** What a waiting transfer waits for. `fresh-url`, `key` and `decision` need a person; the others end by themselves. */
export const waitReasons = [
  'retry',
  'network',
  'file',
  'fresh-url',
  'valid-url',
  'key',
  'portal',
  'decision',
] as const;
export type WaitReason = (typeof waitReasons)[number];

/** Whether only a person can bring what is waited for: a fresh URL, a key, a decision. */
export const needsPersonFor = (reason: WaitReason): boolean =>
  reason === 'fresh-url' || reason === 'key' || reason === 'decision';

/** How the stored bytes were proven to be the file's; `none` = sent, but this server gives nothing to compare. */
export type Verified = 'md5' | 'crc64nvme' | 'parts-md5' | 'none';

/**
 * Whether the store was told to give a cancelled multipart upload up. `owed`: not yet, it is tried again; `done`: it holds
 * no parts of it; `left`: it may hold parts, and nothing here can remove them.
 */
export type AbortMark = 'owed' | 'done' | 'left';

/** A transfer's life, kept in the ledger. Times are ISO 8601 UTC. */
export type TransferState =
  | { readonly kind: 'queued' }
  | { readonly kind: 'preparing' }
  | { readonly kind: 'uploading' }
  | { readonly kind: 'finishing' }
  | { readonly kind: 'verifying' }
  | { readonly kind: 'done' }
  | { readonly kind: 'following'; readonly since: string }
  | { readonly kind: 'available'; readonly at: string }
  | { readonly kind: 'unconfirmed'; readonly since: string }
  | {
      readonly kind: 'waiting';
      readonly for: WaitReason;
      readonly until?: string;
      readonly code: FailureCode;
      readonly message: string;
      readonly remedy?: string;
    }
  | { readonly kind: 'paused' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'skipped'; readonly reason: string }
  | { readonly kind: 'cancelled'; readonly note?: string; readonly abort?: AbortMark };

export type TransferStateKind = TransferState['kind'];

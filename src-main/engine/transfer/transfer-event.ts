import type { Failure } from '../../contract/failure.ts';
import type { Wait } from '../ports/wait-error.ts';

/** What can happen to a transfer; `advance` says where it leads. Times are ISO 8601 UTC. */
export type TransferEvent =
  | { readonly type: 'prepare' }
  | { readonly type: 'upload' }
  /** The last body is accepted; for a multipart upload Complete comes next. */
  | { readonly type: 'finish' }
  | { readonly type: 'verify' }
  | { readonly type: 'verified' }
  | { readonly type: 'follow'; readonly since: string }
  | { readonly type: 'seen'; readonly at: string }
  /** Not seen in the time one was willing to look; `since` = when the store had it. */
  | { readonly type: 'unseen'; readonly since: string }
  /** Cancelled while following: the store has the file, and that is where it ends. */
  | { readonly type: 'unfollow' }
  | { readonly type: 'wait'; readonly wait: Wait }
  | { readonly type: 'pause' }
  /** Back to the queue: by a person (resume, retry, fresh URLs) or because the process stops. */
  | { readonly type: 'queue' }
  | { readonly type: 'fail'; readonly failure: Failure }
  | { readonly type: 'skip'; readonly reason: string }
  /** `abort: 'owed'`: a multipart upload is still to be given up at the store. */
  | { readonly type: 'cancel'; readonly note?: string; readonly abort?: 'owed' }
  /** What became of an owed abort. */
  | { readonly type: 'aborted'; readonly abort: 'done' | 'left'; readonly note: string };

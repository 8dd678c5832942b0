import type { SignedPut } from '../../engine/ports/target.ts';

/** The presigned addresses of a multipart upload, as the plan gives them. Secrets. `partSize` in bytes. */
export interface SignedMultipart {
  readonly partSize: number;
  readonly parts: readonly string[];
  readonly complete: string;
  readonly list: readonly string[];
  readonly head: string | null;
  readonly abort: string | null;
}

/** Where an entry's file goes. */
export type PlanAim =
  | { readonly kind: 'put'; readonly put: SignedPut }
  | { readonly kind: 'multipart'; readonly multipart: SignedMultipart };

/** One upload of a plan whose grammar is right; whether its file and URL are any good is found by the transfer. */
export interface PlanEntry {
  /** As written in the plan. */
  readonly path: string;
  /** Absolute. */
  readonly file: string;
  /** Scheme, host and path of the object. */
  readonly object: string;
  readonly aim: PlanAim;
}

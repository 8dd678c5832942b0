import type { ApiReply } from './api-reply.ts';
import type { LizardStore } from './lizard-store.ts';
import type { PageRequest } from './serialise/page.ts';
import type { Organisation } from './stored-types.ts';
import type { UploadStore } from './upload-store.ts';

/** The methods an endpoint can have; HEAD and OPTIONS every one has, answered in one place. */
export type ApiMethod = 'GET' | 'POST' | 'PATCH' | 'DELETE';

/** A request as an endpoint sees it: past the guard, with its JSON read (an empty object where there was none). */
export interface ApiRequest extends PageRequest {
  readonly body: Readonly<Record<string, unknown>>;
}

/** What an endpoint works on; `base` is the address of `…/api/v4/` as the client knows it. */
export interface ApiContext {
  readonly store: LizardStore;
  readonly uploads: UploadStore;
  readonly organisations: readonly Organisation[];
  readonly supplier: string;
  readonly base: string;
  /** Milliseconds since 1970, by the portal's clock. */
  readonly now: number;
  readonly deleteDelayMs: number;
  readonly urlLifeSeconds: number;
}

export type ApiHandler<R> = (
  route: R,
  request: ApiRequest,
  context: ApiContext,
) => ApiReply | Promise<ApiReply>;

/** One endpoint: a method that is not among its keys is answered 405. */
export type ApiEndpoint<R> = Readonly<Partial<Record<ApiMethod, ApiHandler<R>>>>;

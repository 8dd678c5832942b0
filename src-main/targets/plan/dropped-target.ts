import type { MultipartTarget, Target, UrlAsk } from '../../engine/ports/target.ts';
import { WaitError } from '../../engine/ports/wait-error.ts';
import type { DroppedDestination } from './plan-destination.ts';

/**
 * The Target of a plan's entry whose URLs are not kept any more: still the same object and the same upload, cut in the same
 * parts. Where a URL is asked for after all, a new plan has to bring it.
 */
export function droppedTarget({ dropped }: DroppedDestination): Target {
  const { object, expiresAt, multipart } = dropped;
  const target = { object, refreshes: false, expiresAt, put: noUrl };
  return multipart === null ? target : { ...target, multipart: droppedMultipart(multipart, expiresAt) };
}

function droppedMultipart(
  { uploadId, partSize, parts }: NonNullable<DroppedDestination['dropped']['multipart']>,
  expiresAt: string | null,
): MultipartTarget {
  return {
    ...{ partSize, parts, uploadId, fault: null },
    expiresWithout: () => expiresAt,
    part: (_, ask) => noUrl(ask),
    complete: noUrl,
    list: () => Promise.resolve([]),
    head: () => Promise.resolve(null),
    abort: () => Promise.resolve(null),
  };
}

function noUrl({ signal }: UrlAsk): Promise<never> {
  return Promise.reject(signal.aborted ? (signal.reason as Error) : notKept());
}

const notKept = (): WaitError =>
  new WaitError({
    for: 'fresh-url',
    code: 'url-expired',
    message: 'The presigned URLs of this upload are not kept any more.',
    remedy:
      'Export the plan again with fresh URLs and give it to "sluice upload" with the same state folder: what is done stays done.',
  });

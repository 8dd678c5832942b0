import type { KeptUrls, MultipartTarget, SignedPut } from '../../engine/ports/target.ts';
import { urlEnd } from '../url-end.ts';
import { lastEnd } from './last-end.ts';
import { onFirstLook } from './on-first-look.ts';
import type { DroppedDestination } from './plan-destination.ts';
import type { SignedMultipart } from './plan-entry.ts';

/** The URL of a single PUT; the headers it signs go with it, since they may hold keys. */
export function keptPut(object: string, { url }: SignedPut): KeptUrls {
  return {
    get lastEnd() {
      return lastEnd([url]);
    },
    dropped: () => droppedDestination({ object, expiresAt: urlEnd(url), multipart: null }),
  };
}

/** The URLs of a multipart upload; `calls` as the Target gives them. */
export function keptMultipart(
  object: string,
  { parts, complete, list, head, abort }: SignedMultipart,
  calls: MultipartTarget,
): KeptUrls {
  const others = [complete, ...list, head, abort].filter((url) => url !== null);
  const end = onFirstLook(() => lastEnd([...parts, ...others]));
  return {
    get lastEnd() {
      return end();
    },
    dropped: (accepted) => {
      const { uploadId, partSize } = calls;
      const expiresAt = calls.expiresWithout(accepted);
      return droppedDestination({
        object,
        expiresAt,
        multipart: { uploadId, partSize, parts: calls.parts },
      });
    },
  };
}

const droppedDestination = (dropped: DroppedDestination['dropped']): DroppedDestination => ({
  kind: 'plan',
  dropped,
});

import type { MultipartTarget } from '../../engine/ports/target.ts';
import { queryValue } from '../query-value.ts';
import { urlEnd } from '../url-end.ts';
import { checkMultipartUrls } from './check-multipart-urls.ts';
import { endsOfParts } from './ends-of-parts.ts';
import { handOut } from './hand-out.ts';
import { onFirstLook } from './on-first-look.ts';
import type { SignedMultipart } from './plan-entry.ts';

/** The presigned calls of a plan's multipart upload. What the plan does not give is null or empty, however often it is asked for. */
export function planMultipart(multipart: SignedMultipart): MultipartTarget {
  const { partSize, parts, complete, list, head, abort } = multipart;
  const fault = onFirstLook(() => checkMultipartUrls(multipart));
  const ends = onFirstLook(() => endsOfParts(parts));
  const lastEnd = onFirstLook(() => urlEnd(complete));
  const optional = async (url: string | null, ask: Parameters<MultipartTarget['head']>[0]) =>
    url === null ? null : handOut(url, ask);
  return {
    partSize,
    parts: parts.length,
    // Where there is none, that is the fault.
    uploadId: queryValue(complete, 'uploadId') ?? '',
    get fault() {
      return fault();
    },
    expiresWithout: (accepted) => {
      const needed = ends().find((group) => group.parts.some((number) => !accepted.has(number)));
      const [first = null] = [needed?.end ?? null, lastEnd()].filter((end) => end !== null).sort();
      return first;
    },
    part: async (number, ask) => {
      const url = parts[number - 1];
      if (url === undefined) throw new Error(`There is no part ${number} of ${parts.length}.`);
      return handOut({ url, headers: {} }, ask);
    },
    complete: (ask) => handOut(complete, ask),
    list: async (ask) => (list[0] === undefined ? [] : handOut(list, ask)),
    head: (ask) => optional(head, ask),
    abort: (ask) => optional(abort, ask),
  };
}

import type { CallAnswer } from '../ports/s3-calls.ts';
import { classifyPutAnswer } from '../s3/classify-put-answer.ts';
import { parseS3Error } from '../s3/parse-s3-error.ts';
import type { PutVerdict } from '../s3/put-verdict.ts';

/** Refusals that come before a store looks what the URL was signed for: they hold for a body as well. */
const beforeTheMethod: ReadonlySet<string> = new Set([
  'InvalidAccessKeyId',
  'InvalidToken',
  'TokenRefreshRequired',
  'AuthorizationQueryParametersError',
  'NoSuchBucket',
]);

/**
 * What the answer to a GET by a URL that is signed for a PUT of `bytes` says of a body; null where it says nothing against
 * one: that the signature is for something else is to be expected, and what else does not like a GET may like a PUT.
 */
export function toldByPeek(
  answer: CallAnswer,
  url: string,
  bytes: number,
): Exclude<PutVerdict, { kind: 'accepted' }> | null {
  const verdict = classifyPutAnswer({ ...answer, complete: true }, { url, bytes });
  switch (verdict.kind) {
    case 'retry':
    case 'expired':
    case 'not-yet-valid':
      return verdict;
    case 'refused':
    case 'fatal':
      return beforeTheMethod.has(parseS3Error(answer.body)?.code ?? '') || urlIsTooLong(answer)
        ? verdict
        : null;
    case 'accepted':
    case 'not-s3':
      return null;
  }
}

const urlIsTooLong = ({ status }: CallAnswer): boolean => status === 414 || status === 431;

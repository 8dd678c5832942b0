import type { FailureCode } from '../../contract/failure.ts';
import type { S3ErrorAnswer } from './parse-s3-error.ts';

/** What to do about a refusal whose code alone does not decide, and under which code it is told. */
export interface Refusal {
  readonly code: FailureCode;
  readonly remedy: string;
}

/** Where the store's words, which stand in the message, are all that is known. */
export const signToSuit = 'Have the URL signed anew to suit what the store says, for a PUT of this object.';

/** Reads the store's own words for what they ask for. */
export function refusalOf({ code, message, region }: S3ErrorAnswer): Refusal {
  const mostParts = /part ?number\b.*\bbetween 1 and ([\d,]{1,7})/i.exec(message)?.[1];
  if (mostParts !== undefined)
    return invalidPlan(`Have the plan made with larger parts: ${mostParts} at most.`);
  const header = /\b(?:content-md5|x-amz-checksum-[a-z0-9]*)/i.exec(message)?.[0];
  if (header !== undefined && /required/i.test(message)) return refused(withChecksum);
  if (code === 'KeyTooLongError') return refused('Have the URL signed for a shorter key.');
  if (code !== 'AuthorizationQueryParametersError') return refused(signToSuit);
  if (/week|604800/i.test(message))
    return refused('Have the URL signed for at most a week (604800 seconds).');
  const wanted = region ?? /expecting '([a-z0-9-]{1,40})'/i.exec(message)?.[1];
  return refused(wanted === undefined ? signToSuit : `Have the URL signed for the region ${wanted}.`);
}

const withChecksum =
  'Have the URL signed with the header Content-MD5, made of this file, and give it under "headers" in the plan: the bucket keeps its objects locked.';

const refused = (remedy: string): Refusal => ({ code: 'url-refused', remedy });
const invalidPlan = (remedy: string): Refusal => ({ code: 'plan-invalid', remedy });

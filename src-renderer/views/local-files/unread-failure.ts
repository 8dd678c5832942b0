import type { Failure } from '../../../src-main/contract/failure.ts';
import { type FailureCode, failureCodes } from '../../../src-main/contract/failure.ts';
import type { FileFacts } from '../../../src-main/contract/file-facts.ts';

/** Why a file could not be looked into, as a failure of the window; null where it could. A code that is new here is unreadable. */
export function unreadFailure({ ok, failure }: FileFacts): Failure | null {
  if (ok || failure === undefined) return null;
  const code: FailureCode = failureCodes.find((each) => each === failure.code) ?? 'file-unreadable';
  return { code, message: failure.message };
}

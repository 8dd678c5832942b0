import { assertNever } from '../../contract/assert-never.ts';
import type { Failure } from '../../contract/failure.ts';
import { urlFault } from '../../contract/url-fault.ts';
import type { SignedPut } from '../ports/target.ts';

/**
 * Why a URL by its own letters, or what is signed with it, can only be refused for a body of `bytes`: `url-refused` or
 * `plan-invalid`; null where nothing speaks against it. Takes no clock, sends nothing.
 */
export function signedFailure({ url, headers }: SignedPut, bytes: number): Failure | null {
  const fault = urlFault(url);
  switch (fault.kind) {
    case 'lives-too-long':
      return tooLong(fault.seconds, fault.longest);
    case 'path-rewritten':
      return rewritten;
    case 'none':
      return lengthFailure(headers['content-length'], bytes);
    default:
      return assertNever(fault);
  }
}

function lengthFailure(signed: string | undefined, bytes: number): Failure | null {
  if (signed === undefined || signed === String(bytes)) return null;
  return {
    code: 'plan-invalid',
    message: `The URL is signed for a body of ${signed} bytes; the file has ${bytes}.`,
    remedy: 'Have the URL signed for the file as it is, or put back the file it was signed for.',
  };
}

const tooLong = (seconds: number, longest: number): Failure => ({
  code: 'url-refused',
  message: `The URL is signed for ${seconds} seconds; no store takes one of more than ${longest} (a week).`,
  remedy: `Have it signed for at most ${longest} seconds.`,
});

const rewritten: Failure = {
  code: 'url-refused',
  message:
    'The key of the URL holds "." or ".." as a part of its path, or a backslash: on its way it would become another.',
  remedy: 'Have the URL signed for a key without.',
};

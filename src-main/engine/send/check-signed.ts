import { assertNever } from '../../contract/assert-never.ts';
import type { Failure } from '../../contract/failure.ts';
import { SluiceError } from '../../contract/sluice-error.ts';
import { urlFault } from '../../contract/url-fault.ts';
import type { SignedPut } from '../ports/target.ts';

/** Throws `SluiceError` where the URL by its own letters, or what is signed with it, can only be refused for a body of `bytes`. */
export function checkSigned({ url, headers }: SignedPut, bytes: number): void {
  const fault = urlFault(url);
  switch (fault.kind) {
    case 'lives-too-long':
      throw new SluiceError(tooLong(fault.seconds, fault.longest));
    case 'path-rewritten':
      throw new SluiceError(rewritten);
    case 'none':
      break;
    default:
      assertNever(fault);
  }
  const signed = headers['content-length'];
  if (signed !== undefined && signed !== String(bytes)) throw new SluiceError(otherSize(signed, bytes));
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

const otherSize = (signed: string, bytes: number): Failure => ({
  code: 'plan-invalid',
  message: `The URL is signed for a body of ${signed} bytes; the file has ${bytes}.`,
  remedy: 'Have the URL signed for the file as it is, or put back the file it was signed for.',
});

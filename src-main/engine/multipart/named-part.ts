import { SluiceError } from '../../contract/sluice-error.ts';
import type { AcceptedPart } from '../ports/ledger.ts';
import type { ListedParts } from '../ports/s3-calls.ts';

/**
 * A part that the store took without giving its ETag, with the one of its list. Throws `SluiceError` where the list has not
 * this part in this size, or there is none: no Complete could name it, and sending it again would end the same.
 */
export function namedPart(part: AcceptedPart, listed: ListedParts): AcceptedPart {
  const parts = listed.kind === 'unknown' ? [] : listed.parts;
  const found = parts.find(({ number, size }) => number === part.number && size === part.size);
  if (found === undefined) throw unnamed(part.number);
  return { ...part, etag: found.etag, answer: { ...part.answer, etag: `"${found.etag}"` } };
}

const unnamed = (number: number): SluiceError =>
  new SluiceError({
    code: 'unsupported',
    message: `The store took part ${number} and gave no ETag of it, and no list shows one: without it the upload cannot be completed.`,
    remedy: 'Have the plan made with a "list", or for a single PUT.',
  });

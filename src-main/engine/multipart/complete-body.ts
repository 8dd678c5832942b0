import type { AcceptedPart } from '../ports/ledger.ts';
import { bareEtag } from '../s3/bare-etag.ts';

/**
 * The body of CompleteMultipartUpload. Byte for byte the same for the same parts, in whichever order they are given: a
 * store knows a repeated Complete by it. Throws a plain Error unless the parts are 1 to n, each once and with its ETag: a
 * part left out would be missing in the object without anyone noticing.
 */
export function completeBody(parts: readonly Pick<AcceptedPart, 'number' | 'etag'>[]): string {
  if (parts.length === 0) throw new Error('An upload is completed with at least one part.');
  const elements = [...parts].sort((a, b) => a.number - b.number).map(toElement);
  return `<CompleteMultipartUpload xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${elements.join('')}</CompleteMultipartUpload>`;
}

function toElement({ number, etag }: Pick<AcceptedPart, 'number' | 'etag'>, index: number): string {
  if (number !== index + 1)
    throw new Error(`Part ${index + 1} is not there once: part ${number} stands there.`);
  if (etag === null || bareEtag(etag) === '') throw new Error(`Part ${number} has no ETag.`);
  return `<Part><PartNumber>${number}</PartNumber><ETag>"${escaped(bareEtag(etag))}"</ETag></Part>`;
}

/** An ETag is the server's text, and may be any. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

import type { Failure } from '../../contract/failure.ts';
import { objectOf } from '../object-of.ts';
import { queryValue } from '../query-value.ts';
import type { SignedMultipart } from './plan-entry.ts';

/** What all addresses of one multipart upload have in common. */
interface Upload {
  readonly object: string | null;
  readonly uploadId: string;
  /** Complete's address up to its query: most others begin the same, and need no closer look. */
  readonly place: string;
}

const anew = 'Have the plan made again, with all addresses for the same object and the same upload.';

/**
 * Whether all addresses of a multipart entry are of one object and one upload, and those of its parts in order: bytes
 * sent to another would be lost or mixed. `plan-invalid` names the first that is not, null means that all are.
 * A transfer's own failure: the other entries of the plan go on.
 */
export function checkMultipartUrls(multipart: SignedMultipart): Failure | null {
  const { complete, parts, list, head, abort } = multipart;
  const object = objectOf(complete);
  const uploadId = queryValue(complete, 'uploadId') ?? '';
  if (uploadId === '') return invalid('"complete" names no upload: it has no uploadId.');
  const upload = { object, uploadId, place: placeOf(complete) };
  return (
    notOfUpload('"complete"', complete, upload) ??
    isForPart('"complete"', complete) ??
    first(parts, (url, index) => wrongPart(index + 1, url, upload)) ??
    first(list, (url) => notOfUpload('"list"', url, upload) ?? isForPart('"list"', url)) ??
    (head === null ? null : wrongHead(head, upload)) ??
    (abort === null ? null : (notOfUpload('"abort"', abort, upload) ?? isForPart('"abort"', abort)))
  );
}

function wrongPart(number: number, url: string, upload: Upload): Failure | null {
  const name = `Part ${number}`;
  const wrong = notOfUpload(name, url, upload);
  if (wrong !== null) return wrong;
  const given = plainValue(url, 'partNumber') ?? '';
  if (/^\d{1,5}$/u.test(given) && Number(given) === number) return null;
  const found = /^\d{1,5}$/u.test(given) ? `part ${Number(given)}` : 'no part';
  return invalid(`The address of part ${number} is for ${found}.`);
}

function wrongHead(url: string, upload: Upload): Failure | null {
  if (!isOfObject(url, upload)) return invalid('"head" is for another object.');
  const id = plainValue(url, 'uploadId');
  return id === null || id === upload.uploadId ? null : invalid('"head" is for another upload.');
}

function notOfUpload(name: string, url: string, upload: Upload): Failure | null {
  if (!isOfObject(url, upload)) return invalid(`${name} is for another object.`);
  return plainValue(url, 'uploadId') === upload.uploadId ? null : invalid(`${name} is for another upload.`);
}

const isForPart = (name: string, url: string): Failure | null =>
  plainValue(url, 'partNumber') === null ? null : invalid(`${name} is for a single part.`);

const isOfObject = (url: string, { object, place }: Upload): boolean =>
  placeOf(url) === place || objectOf(url) === object;

const placeOf = (url: string): string => url.split(/[?#]/u, 1)[0] ?? '';

/** As `queryValue`, which takes its time over names and values in percent escapes; 10,000 addresses rarely have any. */
function plainValue(url: string, name: 'partNumber' | 'uploadId'): string | null {
  const from = url.indexOf(`${name}=`);
  const value = from === -1 ? null : (url.slice(from + name.length + 1).split(/[&#]/u, 1)[0] ?? '');
  const isFirst = from > 0 && (url[from - 1] === '?' || url[from - 1] === '&');
  return isFirst && value !== null && !value.includes('%') ? value : queryValue(url, name);
}

function first<T>(values: readonly T[], check: (value: T, index: number) => Failure | null): Failure | null {
  for (const [index, value] of values.entries()) {
    const failure = check(value, index);
    if (failure !== null) return failure;
  }
  return null;
}

function invalid(message: string): Failure {
  return { code: 'plan-invalid', message, remedy: anew };
}

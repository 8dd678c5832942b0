import type { CallAnswer } from '../../../../src-main/engine/ports/s3-calls.ts';

/** S3's answers in the words of S3; `date` is the store's clock, ms since 1970. */
export function s3Words(date: number, encryption: Readonly<Record<string, string>>) {
  const headers = { date: new Date(date).toUTCString(), 'x-amz-request-id': 'M0DE1' };
  const answer = (status: number, body: string, more: Readonly<Record<string, string>> = {}): CallAnswer => ({
    status,
    headers: { ...headers, ...more },
    body,
  });
  return {
    error: (status: number, code: string, message = code) =>
      answer(status, `<Error><Code>${code}</Code><Message>${message}</Message></Error>`),
    stored: (etag: string) => answer(200, '', { ...encryption, etag: `"${etag}"` }),
    aborted: () => answer(204, ''),
    held: (etag: string, size: number) =>
      answer(200, '', { ...encryption, etag: `"${etag}"`, 'content-length': String(size) }),
    missing: () => answer(404, ''),
    completed: (etag: string) =>
      answer(
        200,
        `<CompleteMultipartUploadResult><Location>/</Location><ETag>"${etag}"</ETag></CompleteMultipartUploadResult>`,
        encryption,
      ),
    parts: (parts: Iterable<{ number: number; size: number; etag: string }>) =>
      answer(
        200,
        `<ListPartsResult><PartNumberMarker>0</PartNumberMarker><IsTruncated>false</IsTruncated>${[...parts]
          .map(
            ({ number, size, etag }) =>
              `<Part><PartNumber>${number}</PartNumber><Size>${size}</Size><ETag>"${etag}"</ETag></Part>`,
          )
          .join('')}</ListPartsResult>`,
      ),
    loginPage: (): CallAnswer => ({ status: 200, headers: {}, body: '<html>Welcome to the hotel</html>' }),
  };
}

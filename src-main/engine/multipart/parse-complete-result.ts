import { bareEtag } from '../s3/bare-etag.ts';
import { readXml, textOf } from '../s3/read-xml.ts';

/** What S3 says of an object it has made of parts. */
export interface CompleteResult {
  /** Without its quotes; null where the store gives none. */
  readonly etag: string | null;
  /** That of the whole object; null where the store gives none, or one of the parts' checksums instead. */
  readonly crc64nvme: string | null;
}

/** In characters; the document itself has some hundreds, the white space before it is not counted. */
const longest = 64 * 1024;

/** Reads S3's `<CompleteMultipartUploadResult>`, with the white space of a long wait before it; null when it is none. */
export function parseCompleteResult(body: string): CompleteResult | null {
  const root = readXml(body, { root: 'CompleteMultipartUploadResult', longest });
  const etag = bareEtag(textOf(root?.['ETag']) ?? '');
  if (root === null) return null;
  const crc = textOf(root['ChecksumCRC64NVME']);
  const ofWhole = textOf(root['ChecksumType'])?.toUpperCase() !== 'COMPOSITE';
  return {
    etag: etag === '' ? null : etag,
    crc64nvme: crc !== undefined && crc !== '' && ofWhole ? crc : null,
  };
}

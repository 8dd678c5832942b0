import type { ListedPart } from '../../../src-main/engine/ports/s3-calls.ts';

export interface PageFields {
  readonly marker?: number | null;
  readonly next?: number | null;
  readonly truncated?: boolean;
}

/** A page of ListParts as S3 writes it. */
export function listPartsXml(parts: readonly ListedPart[], fields: PageFields = {}): string {
  const { marker = 0, next = parts.at(-1)?.number ?? 0, truncated = false } = fields;
  const elements = parts.map(
    ({ number, size, etag }) =>
      `<Part><PartNumber>${number}</PartNumber><LastModified>2026-06-01T12:00:00.000Z</LastModified><ETag>&quot;${etag}&quot;</ETag><Size>${size}</Size></Part>`,
  );
  const markers = [
    marker === null ? '' : `<PartNumberMarker>${marker}</PartNumberMarker>`,
    next === null ? '' : `<NextPartNumberMarker>${next}</NextPartNumberMarker>`,
  ].join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<ListPartsResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Bucket>b</Bucket>${markers}<MaxParts>1000</MaxParts><IsTruncated>${truncated}</IsTruncated>${elements.join('')}</ListPartsResult>`;
}

/** Parts `first` to `last`, of 5 MiB and with an ETag each of its own. */
export function listedParts(first: number, last: number): readonly ListedPart[] {
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    number: first + index,
    size: 5 * 1024 ** 2,
    etag: (first + index).toString(16).padStart(32, '0'),
  }));
}

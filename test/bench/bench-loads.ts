import { etagOfParts } from '../../src-main/engine/multipart/etag-of-parts.ts';
import type { BenchFile } from './bench-files.ts';
import type { BenchLoad } from './bench-job.ts';

const placeOf = ({ name }: BenchFile, kind: 'single' | 'parts'): string => `/bench/${kind}/${name}`;

/** What the sink answers for each body and object, by path and part number. */
export function etagTable(files: readonly BenchFile[]): Record<string, string> {
  const pairs = files.flatMap((file) => [
    [`${placeOf(file, 'single')}#`, file.md5],
    [`${placeOf(file, 'parts')}#`, etagOfParts(file.partMd5s)],
    ...file.partMd5s.map((md5, index) => [`${placeOf(file, 'parts')}#${index + 1}`, md5]),
  ]);
  return Object.fromEntries(pairs) as Record<string, string>;
}

/** Each file as one PUT. */
export function singleLoad(origin: string, files: readonly BenchFile[]): BenchLoad {
  const made = files.map((file) => {
    const { name, path, size } = file;
    const url = `${origin}${placeOf(file, 'single')}`;
    const destination = { kind: 'plan', put: { url, headers: {} } };
    return { put: { url, path, offset: 0, length: size }, request: { name, path, object: url, destination } };
  });
  return { puts: made.map(({ put }) => put), requests: made.map(({ request }) => request) };
}

/** One file in its parts; no `list`, `head` or `abort`. */
export function multipartLoad(origin: string, file: BenchFile): BenchLoad {
  const { name, path, size, partSize } = file;
  const object = `${origin}${placeOf(file, 'parts')}`;
  const parts = file.partMd5s.map((_, index) => `${object}?partNumber=${index + 1}&uploadId=bench`);
  const calls = { complete: `${object}?uploadId=bench`, list: [], head: null, abort: null };
  const puts = parts.map((url, index) => {
    const offset = index * partSize;
    return { url, path, offset, length: Math.min(partSize, size - offset) };
  });
  const destination = { kind: 'plan', multipart: { partSize, parts, ...calls } };
  return { puts, requests: [{ name, path, object, destination }] };
}

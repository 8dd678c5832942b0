import type { NewTransfer } from '../../../src-main/engine/enqueue/new-transfer.ts';
import type { S3UnderTest } from '../../conformance/s3/s3-case.ts';
import type { TestFile } from './test-files.ts';

export interface MultipartAsk {
  readonly file: TestFile;
  /** Bytes. */
  readonly size: number;
  readonly partSize: number;
  /** Calls the plan does not give. */
  readonly without?: readonly ('list' | 'head' | 'abort')[];
  /** Seconds the URLs live. */
  readonly expires?: number;
  /** Of an upload that exists; a new one otherwise. */
  readonly uploadId?: string;
}

export interface MadeUpload {
  readonly uploadId: string;
  readonly request: NewTransfer;
  /** The entry of a plan. */
  readonly entry: Readonly<Record<string, unknown>>;
}

/** Begins a multipart upload at the server and signs what a plan for it needs. */
export async function multipartRequest(server: S3UnderTest, ask: MultipartAsk): Promise<MadeUpload> {
  const { name, path } = ask.file;
  const uploadId = ask.uploadId ?? (await createUpload(server, name));
  const multipart = await signedCalls(server, name, uploadId, ask);
  const object = multipart.complete.split('?')[0] ?? '';
  return {
    uploadId,
    request: { name, path, object, destination: { kind: 'plan', multipart } },
    entry: { path: name, multipart: withoutNulls(multipart) },
  };
}

export async function createUpload(server: S3UnderTest, key: string): Promise<string> {
  const answer = await fetch(await server.sign({ method: 'POST', key, query: { uploads: '' } }), {
    method: 'POST',
  });
  return /<UploadId>(.+)<\/UploadId>/.exec(await answer.text())?.[1] ?? '';
}

async function signedCalls(server: S3UnderTest, key: string, uploadId: string, ask: MultipartAsk) {
  const { size, partSize, without = [], expires = 3600 } = ask;
  const count = Math.max(1, Math.ceil(size / partSize));
  const sign = (method: 'PUT' | 'POST' | 'GET' | 'HEAD' | 'DELETE', query: Record<string, string>) =>
    server.sign({ method, key, query, expires });
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const pages = Array.from({ length: Math.ceil(count / 1000) }, (_, index) => index * 1000);
  return {
    partSize,
    parts: await Promise.all(numbers.map((number) => sign('PUT', { uploadId, partNumber: String(number) }))),
    complete: await sign('POST', { uploadId }),
    list: without.includes('list')
      ? []
      : await Promise.all(
          pages.map((marker) =>
            sign('GET', { uploadId, ...(marker === 0 ? {} : { 'part-number-marker': String(marker) }) }),
          ),
        ),
    head: without.includes('head') ? null : await sign('HEAD', {}),
    abort: without.includes('abort') ? null : await sign('DELETE', { uploadId }),
  };
}

function withoutNulls(calls: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(calls).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

import { describe, expect, test } from 'vitest';
import type { Dialect } from '../../../src-main/demo/s3/dialect.ts';
import { createS3Calls } from '../../../src-main/engine/multipart/create-s3-calls.ts';
import type { PutAnswer } from '../../../src-main/engine/ports/byte-transport.ts';
import type { CallAnswer, S3Calls } from '../../../src-main/engine/ports/s3-calls.ts';
import { TransportError } from '../../../src-main/engine/ports/transport-error.ts';
import { systemClock } from '../../../src-main/engine/system-clock.ts';
import { createHttpTransport } from '../../../src-main/engine/transport/create-http-transport.ts';
import { demoS3 } from '../../support/engine/demo-s3.ts';
import { createUpload, type MultipartAsk, multipartRequest } from '../../support/engine/multipart-request.ts';
import { startEngine } from '../../support/engine/start-engine.ts';
import { putRequests, testFiles } from '../../support/engine/test-files.ts';
import { errorXml, loginPage } from '../s3/put-answers.ts';

const { signal } = new AbortController();
const mib = 1024 ** 2;
const size = 6 * mib;
const partSize = 5 * mib;
const clock = systemClock();
const calls = createS3Calls({ clock });
const transport = createHttpTransport({ clock });

type Without = MultipartAsk['without'];

/** A file in two parts to a demo store of a dialect, whose calls and answers are changed on their way. */
async function inParts(
  { without = [], dialect = 'aws' }: { readonly without?: Without; readonly dialect?: Dialect },
  change: {
    readonly complete?: (real: () => Promise<CallAnswer>, turn: number) => Promise<CallAnswer>;
    readonly put?: (answer: PutAnswer) => PutAnswer;
    readonly before?: (place: Place) => Promise<void>;
  },
) {
  const s3 = await demoS3({ dialect });
  const [file] = await testFiles([size]);
  const made = await multipartRequest(s3, { file: file!, size, partSize, without });
  const { uploadId } = made;
  const url = await s3.sign({ method: 'DELETE', key: file!.name, query: { uploadId } });
  const place: Place = { giveUp: () => fetch(url, { method: 'DELETE' }).then(() => undefined) };
  let completes = 0;
  const s3Calls: S3Calls = {
    ...calls,
    complete: async (at, body, options) => {
      await change.before?.(place);
      completes += 1;
      const real = () => calls.complete(at, body, options);
      return change.complete === undefined ? real() : change.complete(real, completes);
    },
  };
  const put: typeof transport.put = async (...asked) => {
    const answer = await transport.put(...asked);
    return change.put === undefined ? answer : change.put(answer);
  };
  const started = await startEngine({ deps: { s3Calls, transport: { ...transport, put } } });
  await started.engine.add([made.request], { again: false, signal });
  await started.engine.settled();
  await started.close();
  const { sentBytes } = started.engine.summary();
  return { row: started.rows.get(file!.name), completes, sentBytes };
}

interface Place {
  readonly giveUp: () => Promise<void>;
}

const foreign: CallAnswer = { status: 200, headers: {}, body: loginPage };
const gateway: CallAnswer = { status: 502, headers: {}, body: '<html>nginx</html>' };
const gone: CallAnswer = {
  status: 404,
  headers: { 'x-amz-request-id': 'R' },
  body: errorXml('NoSuchUpload'),
};
const unnamed = async (real: () => Promise<CallAnswer>): Promise<CallAnswer> => {
  const answer = await real();
  return { ...answer, body: answer.body.replace(/<ETag>.*<\/ETag>/u, '<ETag></ETag>') };
};
const withoutEtag = (answer: PutAnswer): PutAnswer => {
  const headers = Object.entries(answer.headers).filter(([name]) => name !== 'etag');
  return { ...answer, headers: Object.fromEntries(headers) };
};

describe('a Complete that something other than S3 answered', () => {
  const inBetween = (answer: CallAnswer) => async (real: () => Promise<CallAnswer>, turn: number) => {
    if (turn > 1) return gone;
    await real();
    return answer;
  };

  test.each([
    ['a login page', foreign],
    ['a gateway', gateway],
  ])('may have been passed on: %s is no upload that is gone', async (_, answer) => {
    const { row, completes } = await inParts({ without: ['head'] }, { complete: inBetween(answer) });
    expect(row).toMatchObject({ state: 'failed', failure: { code: 'outcome-unknown' } });
    expect(completes).toBe(2);
  });

  test('is proven by head, and goes no second time', async () => {
    const { row, completes } = await inParts({}, { complete: inBetween(gateway) });
    expect(row).toMatchObject({ state: 'done', verified: 'parts-md5' });
    expect(completes).toBe(1);
  });
});

describe('a Complete without an ETag', () => {
  test('is proven by head', async () => {
    const { row, completes } = await inParts({}, { complete: unnamed });
    expect(row).toMatchObject({ state: 'done', verified: 'parts-md5' });
    expect(completes).toBe(1);
  });

  test('goes once more where there is none, and is then sent, not verifiable here', async () => {
    const { row, completes } = await inParts({ without: ['head'] }, { complete: unnamed });
    expect(row).toMatchObject({ state: 'done', verified: 'none' });
    expect(completes).toBe(2);
  });

  test('is named by Ceph 16 when it goes again', async () => {
    const { row, completes } = await inParts({ without: ['head'], dialect: 'ceph-16' }, {});
    expect(row).toMatchObject({ state: 'done', verified: 'parts-md5' });
    expect(completes).toBe(2);
  });
});

describe('an upload that is gone when it should be completed', () => {
  test.each<[string, Dialect, Without]>([
    ['by Ceph’s list', 'ceph-16', ['head']],
    ['by its list and head', 'ceph-16', []],
    ['by the word of a Complete', 'aws', ['list', 'head']],
  ])('is told at once, %s', async (_, dialect, without) => {
    const before = ({ giveUp }: Place) => giveUp();
    const { row, completes } = await inParts({ dialect, without }, { before });
    expect(row).toMatchObject({ state: 'failed', failure: { code: 'upload-gone' } });
    expect(completes).toBe(1);
  });
});

describe('a part whose answer was lost', () => {
  async function lost(without: Without, dialect: Dialect = 'aws') {
    let turn = 0;
    const put = (answer: PutAnswer): PutAnswer => {
      turn += 1;
      if (turn === 1) throw new TransportError('broken', 'The answer was lost.', size);
      return answer;
    };
    return inParts({ without, dialect }, { put });
  }

  test.each<Dialect>(['aws', 'go', 'ceph-16'])(
    'is found in the list of %s, and goes no second time',
    async (dialect) => {
      const { row, sentBytes } = await lost([], dialect);
      expect(row).toMatchObject({ state: 'done', verified: 'parts-md5' });
      expect(sentBytes).toBe(size);
    },
  );

  test('goes again where there is no list', async () => {
    const { row, sentBytes } = await lost(['list']);
    expect(row).toMatchObject({ state: 'done', verified: 'parts-md5' });
    expect(sentBytes).toBeGreaterThan(size);
  });
});

describe('a body without an ETag', () => {
  test('that is a part takes it from the list', async () => {
    const { row, sentBytes } = await inParts({}, { put: withoutEtag });
    expect(row).toMatchObject({ state: 'done', verified: 'parts-md5' });
    expect(sentBytes).toBe(size);
  });

  test('that is a part, and no list shows one, is not accepted, and goes no second time', async () => {
    const { row, sentBytes, completes } = await inParts({ without: ['list'] }, { put: withoutEtag });
    expect(row).toMatchObject({ state: 'failed', failure: { code: 'unsupported' }, acceptedBytes: 0 });
    expect(sentBytes).toBeLessThanOrEqual(size);
    expect(completes).toBe(0);
  });

  test('that is a whole file is sent once, not verifiable here', async () => {
    const s3 = await demoS3();
    const put: typeof transport.put = async (...asked) => withoutEtag(await transport.put(...asked));
    const started = await startEngine({ deps: { transport: { ...transport, put } } });
    await started.engine.add(await putRequests(s3, await testFiles([1_000])), { again: false, signal });
    await started.engine.settled();
    await started.close();
    expect(started.rows.get('file-0.bin')).toMatchObject({ state: 'done', verified: 'none' });
    expect(started.engine.summary().sentBytes).toBe(1_000);
  });
});

test('parts beyond the plan’s are told before a body goes', async () => {
  const s3 = await demoS3({ dialect: 'ceph-16' });
  const [file] = await testFiles([size]);
  const uploadId = await createUpload(s3, file!.name);
  for (const partNumber of ['1', '2', '3']) {
    const url = await s3.sign({ method: 'PUT', key: file!.name, query: { uploadId, partNumber } });
    await fetch(url, { method: 'PUT', body: 'of an earlier plan' });
  }
  const { request } = await multipartRequest(s3, { file: file!, size, partSize, uploadId });
  const started = await startEngine();
  await started.engine.add([request], { again: false, signal });
  await started.engine.settled();
  await started.close();
  expect(started.rows.get(file!.name)).toMatchObject({
    state: 'failed',
    failure: { code: 'plan-invalid', message: expect.stringContaining('1 parts beyond the 2') as string },
  });
  expect(started.engine.summary().sentBytes).toBe(0);
});

describe('a single PUT whose URL can only be refused', () => {
  async function sent(signed: { readonly url: string; readonly headers?: Record<string, string> }) {
    const [file] = await testFiles([1_000]);
    const put = { headers: {}, ...signed };
    const object = signed.url.split('?')[0] ?? '';
    const started = await startEngine();
    await started.engine.add([{ ...file!, object, destination: { kind: 'plan', put } }], {
      ...{ again: false, signal },
    });
    await started.engine.settled();
    await started.close();
    expect(started.engine.summary().sentBytes).toBe(0);
    return started.rows.get(file!.name);
  }

  test('because it has ended waits for a fresh one, and no byte goes', async () => {
    const s3 = await demoS3();
    const signingDate = new Date(Date.now() - 3_600_000);
    const url = await s3.sign({ method: 'PUT', key: 'file-0.bin', expires: 60, signingDate });
    expect(await sent({ url })).toMatchObject({ state: 'waiting', waiting: { for: 'fresh-url' } });
  });

  test('because its Signature Version 2 has ended waits for a fresh one too', async () => {
    const s3 = await demoS3();
    const url = `${s3.origin}/${s3.bucket}/file-0.bin?AWSAccessKeyId=AKIAIOSFODNN7EXAMPLE&Signature=abcdefgh%3D&Expires=1700000000`;
    expect(await sent({ url })).toMatchObject({ state: 'waiting', waiting: { for: 'fresh-url' } });
  });

  test('because it is signed for another length fails, and no byte goes', async () => {
    const s3 = await demoS3();
    const headers = { 'content-length': '999' };
    const url = await s3.sign({ method: 'PUT', key: 'file-0.bin', headers });
    expect(await sent({ url, headers })).toMatchObject({
      state: 'failed',
      failure: { code: 'plan-invalid' },
    });
  });
});

import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { FaultAction } from '../../../src-main/demo/faults/fault-action.ts';
import type { S3Handle } from '../../../src-main/demo/s3/start-s3.ts';
import { completeBody } from '../../../src-main/engine/multipart/complete-body.ts';
import { createS3Calls } from '../../../src-main/engine/multipart/create-s3-calls.ts';
import { parseCompleteResult } from '../../../src-main/engine/multipart/parse-complete-result.ts';
import { TransportError } from '../../../src-main/engine/ports/transport-error.ts';
import { systemClock } from '../../../src-main/engine/system-clock.ts';
import { demoS3 } from '../../support/engine/demo-s3.ts';
import { fakeClock } from '../../support/fake-clock.ts';
import { errorXml, loginPage } from '../s3/put-answers.ts';
import { startUpload } from './s3-upload.ts';

const key = 'results_3di.nc';
const mib5 = Buffer.alloc(5 * 1024 ** 2, 7);
const tuning = { retries: 1, backoffLimitMs: 10 };
const calls = createS3Calls({ clock: systemClock(), tuning });
const { signal } = new AbortController();
const options = { signal, onLife: () => undefined };

const fault = (s3: S3Handle, method: string, action: FaultAction, count = 99): void => {
  s3.faults.add({ match: { method, count }, do: action });
};
const caught = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => null,
    (error: unknown) => error,
  );

/** A server of two lines, for what S3 never does or only after minutes. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => server.close().closeAllConnections());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/b/a?X-Amz-Signature=c0ffee`;
}

describe('the parts in the store', () => {
  test('are listed, over as many pages as there are', async () => {
    const s3 = await demoS3();
    const upload = await startUpload(s3, key, [mib5, mib5, Buffer.from('end')]);
    const { parts } = upload;
    expect(await calls.listParts([upload.list], signal)).toEqual({ kind: 'complete', parts });
    const pages = [await upload.page(0, 2), await upload.page(2, 2), await upload.page(4, 2)];
    expect(await calls.listParts(pages, signal)).toEqual({ kind: 'complete', parts });
    expect(await calls.listParts(pages.slice(0, 1), signal)).toMatchObject({
      kind: 'partial',
      covered: [{ first: 1, last: 2 }],
    });
    expect(await calls.listParts([], signal)).toEqual({ kind: 'unknown' });
  });

  test('are unknown where the URL has ended', async () => {
    const clock = { now: Date.now() };
    const s3 = await demoS3({ clock: () => clock.now, urlLifeSeconds: 60 });
    const { list } = await startUpload(s3, key, [mib5]);
    clock.now += 61_000;
    expect(await calls.listParts([list], signal)).toEqual({ kind: 'unknown' });
  });

  test('are asked for again when the store is busy, and then no more', async () => {
    const s3 = await demoS3();
    const { list, parts } = await startUpload(s3, key, [mib5]);
    const busy = { kind: 'answer', status: 503, code: 'SlowDown', at: 'start' } as const;
    fault(s3, 'GET', busy, 1);
    expect(await calls.listParts([list], signal)).toEqual({ kind: 'complete', parts });
    fault(s3, 'GET', busy, 2);
    expect(await caught(calls.listParts([list], signal))).toMatchObject({
      verdict: { kind: 'retry', slowDown: true },
    });
  });

  test('are gone also where that comes packed, and unknown where it unpacks to more than anyone reads', async () => {
    const gone = gzipSync(errorXml('NoSuchUpload'));
    const packed = (bytes: Buffer) =>
      serve((_request, response) => response.writeHead(404, { 'Content-Encoding': 'gzip' }).end(bytes));
    expect(await caught(calls.listParts([await packed(gone)], signal))).toMatchObject({
      code: 'upload-gone',
    });
    const bomb = gzipSync(Buffer.alloc(64 * 1024 ** 2));
    expect(await caught(calls.listParts([await packed(bomb)], signal))).toMatchObject({
      verdict: { kind: 'not-s3' },
    });
  });

  test('are not read from a page of someone else', async () => {
    const s3 = await demoS3();
    const { list } = await startUpload(s3, key, [mib5]);
    fault(s3, 'GET', { kind: 'html', page: 'login' });
    expect(await caught(calls.listParts([list], signal))).toMatchObject({ verdict: { kind: 'not-s3' } });
  });

  test('are gone with their upload', async () => {
    const s3 = await demoS3();
    const { list, abort } = await startUpload(s3, key, [mib5]);
    expect(await calls.abort(abort, signal)).toBe('aborted');
    expect(await caught(calls.listParts([list], signal))).toMatchObject({ code: 'upload-gone' });
  });
});

describe('Complete', () => {
  test('makes the object, and answers a repeat the same', async () => {
    const s3 = await demoS3({ crc64nvme: 'on' });
    const upload = await startUpload(s3, key, [mib5, Buffer.from('end')]);
    const body = completeBody(upload.parts);
    const answer = await calls.complete(upload.complete, body, options);
    expect(answer.status).toBe(200);
    expect(parseCompleteResult(answer.body)).toEqual({
      etag: s3.object(key)?.etag,
      crc64nvme: expect.any(String) as string,
    });
    expect((await calls.complete(upload.complete, body, options)).body).toBe(answer.body);
    const head = await calls.head(upload.head, signal);
    expect(head).toMatchObject({
      status: 200,
      body: '',
      headers: { 'content-length': String(mib5.length + 3) },
    });
  });

  test.each<[string, FaultAction, object]>([
    [
      'an error in a 200',
      { kind: 'error-in-200', code: 'InternalError', commit: 'done' },
      { status: 200, body: expect.stringContaining('<Error>') as string },
    ],
    ['a 503', { kind: 'answer', status: 503, code: 'SlowDown', at: 'end' }, { status: 503 }],
    [
      'a redirect',
      { kind: 'html', page: 'redirect' },
      { status: expect.toSatisfy((s) => s >= 300 && s < 400) as number },
    ],
  ])('is sent once, whatever comes: %s is given back as it is', async (_name, action, expected) => {
    const s3 = await demoS3();
    const upload = await startUpload(s3, key, [mib5]);
    fault(s3, 'POST', action, 1);
    expect(await calls.complete(upload.complete, completeBody(upload.parts), options)).toMatchObject(
      expected,
    );
  });

  test('whose answer is lost ends as a broken line, with no word of its URL', async () => {
    const s3 = await demoS3();
    const upload = await startUpload(s3, key, [mib5]);
    fault(s3, 'POST', { kind: 'drop-answer' });
    const error = await caught(calls.complete(upload.complete, completeBody(upload.parts), options));
    expect(error).toBeInstanceOf(TransportError);
    expect(error).toMatchObject({ fault: 'broken', sentBytes: 0 });
    expect(inspect(error, { depth: 10, showHidden: true })).not.toMatch(/X-Amz|Signature|uploadId/u);
    expect(s3.object(key)).toBeDefined();
  });

  test('sends no header that S3 would want signed', async () => {
    let seen: object = {};
    const url = await serve((request, response) => {
      seen = request.headers;
      response.end();
    });
    await calls.complete(url, '<a/>', options);
    expect(Object.keys(seen).sort()).toEqual(['connection', 'content-length', 'host', 'user-agent']);
  });

  test('lives as long as white space comes', async () => {
    const clock = fakeClock();
    const patient = createS3Calls({ clock });
    let more: (text: string) => void = () => undefined;
    const url = await serve((_request, response) => {
      response.write(' ');
      more = (text) => (text === ' ' ? void response.write(text) : void response.end(text));
    });
    let life = 0;
    let woken = (): void => undefined;
    const onLife = (): void => {
      life += 1;
      woken();
    };
    const nextLife = (): Promise<void> => new Promise((resolve) => (woken = resolve));
    const first = nextLife();
    const answer = patient.complete(url, '<a/>', { signal, onLife });
    await first;
    for (let minute = 0; minute < 60; minute += 10) {
      await clock.advance(10 * 60_000);
      const next = nextLife();
      more(' ');
      await next;
    }
    more('<end/>');
    expect((await answer).body.trim()).toBe('<end/>');
    expect(life).toBeGreaterThanOrEqual(7);
  });

  test('is given up after a quarter of an hour without a sign of life', async () => {
    const clock = fakeClock();
    let reached = (): void => undefined;
    const arrived = new Promise<void>((resolve) => (reached = resolve));
    const url = await serve(() => reached());
    const answer = caught(createS3Calls({ clock }).complete(url, '<a/>', options));
    await arrived;
    await clock.advance(15 * 60_000 - 1);
    expect(clock.sleepers).toBe(1);
    await clock.advance(1);
    expect(await answer).toMatchObject({
      fault: 'stalled',
      message: expect.stringMatching(/^The line to 127\.0\.0\.1:\d+ stood still/u) as string,
    });
    expect(clock.sleepers).toBe(0);
  });

  test('ends with the reason it was stopped for', async () => {
    const controller = new AbortController();
    const reason = new Error('paused');
    const url = await serve(() => controller.abort(reason));
    expect(await caught(calls.complete(url, '<a/>', { ...options, signal: controller.signal }))).toBe(reason);
    expect(await caught(calls.complete(url, '<a/>', { ...options, signal: controller.signal }))).toBe(reason);
  });
});

describe('giving an upload up', () => {
  test('finds it gone the second time', async () => {
    const s3 = await demoS3();
    const { abort } = await startUpload(s3, key, [mib5]);
    expect(await calls.abort(abort, signal)).toBe('aborted');
    expect(await calls.abort(abort, signal)).toBe('gone');
  });

  test.each<[string, FaultAction, string]>([
    [
      'the URL is refused',
      { kind: 'answer', status: 403, code: 'SignatureDoesNotMatch', at: 'start' },
      'left',
    ],
    ['the URL has ended', { kind: 'url-life', seconds: 0 }, 'left'],
    ['the store cannot', { kind: 'answer', status: 501, code: 'NotImplemented', at: 'start' }, 'left'],
  ])('leaves it there when %s', async (_name, action, outcome) => {
    const s3 = await demoS3();
    const { abort } = await startUpload(s3, key, [mib5]);
    fault(s3, 'DELETE', action);
    expect(await calls.abort(abort, signal)).toBe(outcome);
  });

  test('is for another time when the store is busy or someone else answers', async () => {
    const s3 = await demoS3();
    const { abort } = await startUpload(s3, key, [mib5]);
    fault(s3, 'DELETE', { kind: 'answer', status: 500, code: 'InternalError', at: 'start' }, 2);
    expect(await caught(calls.abort(abort, signal))).toMatchObject({ verdict: { kind: 'retry' } });
    fault(s3, 'DELETE', { kind: 'html', page: 'login' });
    expect(await caught(calls.abort(abort, signal))).toMatchObject({ verdict: { kind: 'not-s3' } });
  });

  test('is done when only the first answer was lost', async () => {
    const s3 = await demoS3();
    const { abort } = await startUpload(s3, key, [mib5]);
    fault(s3, 'DELETE', { kind: 'drop-answer' }, 1);
    expect(await calls.abort(abort, signal)).toBe('gone');
  });
});

describe('without an answer', () => {
  test('a closed port is unreachable', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const error = await caught(calls.head(`http://127.0.0.1:${port}/b/a?X-Amz-Signature=c0ffee`, signal));
    expect(error).toMatchObject({
      fault: 'unreachable',
      message: `127.0.0.1:${port} refuses connections (ECONNREFUSED).`,
    });
    expect(inspect(error, { depth: 10, showHidden: true })).not.toMatch(/c0ffee/u);
  });

  test('an answer without end is cut off', async () => {
    const url = await serve((_request, response) => {
      const more = (): void => {
        while (response.write(loginPage.repeat(1000)));
        response.once('drain', more);
      };
      more();
    });
    expect(await caught(calls.listParts([url], signal))).toMatchObject({ fault: 'broken' });
  });

  test('a look at an object of any size is its status, and the rest of it is left', async () => {
    let sent = 0;
    const url = await serve((_request, response) => {
      response.writeHead(200, { etag: '"0cc175b9c0f1b6a831c399e269772661"' });
      const more = (): void => {
        const page = loginPage.repeat(1000);
        do sent += page.length;
        while (response.write(page));
        response.once('drain', more);
      };
      more();
    });
    const seen = await calls.peek(url, signal);
    expect(seen).toMatchObject({ status: 200, body: '' });
    expect(seen.headers['etag']).toBe('"0cc175b9c0f1b6a831c399e269772661"');
    expect(sent).toBeLessThan(32 * 1024 ** 2);
  });

  test('a server that says nothing has stalled', async () => {
    const url = await serve(() => undefined);
    const hasty = createS3Calls({ clock: systemClock(), tuning: { ...tuning, retries: 0, answerMs: 50 } });
    expect(await caught(hasty.head(url, signal))).toMatchObject({ fault: 'stalled' });
  });
});

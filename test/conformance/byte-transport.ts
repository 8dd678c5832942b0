import { once } from 'node:events';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import type { BodySlices, ByteTransport, PutAnswer } from '../../src-main/engine/ports/byte-transport.ts';
import type { Clock } from '../../src-main/engine/ports/clock.ts';
import { systemClock } from '../../src-main/engine/system-clock.ts';
import { fakeClock } from '../support/fake-clock.ts';

export interface TransportUnderTest {
  readonly scheme: 'http' | 'https';
  /** Under which name the server is called; 127.0.0.1 by default. */
  readonly host?: string;
  /** What is said where nobody listens. */
  readonly nobody?: string;
  readonly listen: (onRequest: RequestListener) => Server;
  readonly create: (clock: Clock) => ByteTransport;
}

const MiB = 1024 ** 2;
const never = new AbortController().signal;

/** What every way of carrying bodies must do, whatever it is made of. */
export function byteTransportSuite(name: string, made: TransportUnderTest): void {
  const closing: (() => void)[] = [];
  afterEach(() => {
    for (const close of closing.splice(0)) close();
  });

  interface Here {
    readonly url: string;
    readonly server: Server;
    readonly sockets: Set<Socket>;
  }

  const serve = async (onRequest: RequestListener): Promise<Here> => {
    const server = made.listen(onRequest);
    const sockets = new Set<Socket>();
    server.on('connection', (socket) => sockets.add(socket));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    closing.push(() => {
      server.close();
      for (const socket of sockets) socket.destroy();
    });
    const { port } = server.address() as AddressInfo;
    return {
      url: `${made.scheme}://${made.host ?? '127.0.0.1'}:${port}/bucket/key?X-Amz-Signature=cafe`,
      server,
      sockets,
    };
  };

  const create = (clock: Clock = systemClock()): ByteTransport => {
    const transport = made.create(clock);
    closing.push(() => transport.close());
    return transport;
  };

  interface Sent {
    readonly answer: Promise<PutAnswer>;
    readonly bytes: { sent: number; calls: number };
  }

  const put = (
    transport: ByteTransport,
    url: string,
    body: BodySlices,
    more: { signal?: AbortSignal; headers?: Record<string, string>; unanswered?: number } = {},
  ): Sent => {
    const bytes = { sent: 0, calls: 0 };
    const onSent = (count: number) => {
      bytes.sent += count;
      bytes.calls += 1;
    };
    const { signal = never, headers = {}, unanswered = 0 } = more;
    const answer = transport.put(url, headers, body, { signal, onSent, unanswered });
    // Awaited by each test when it is time; until then a rejection is no news.
    answer.catch(() => undefined);
    return { answer, bytes };
  };

  describe(`${name}: a body`, () => {
    test.each([0, 1, 4096, MiB, MiB + 1, 5 * MiB + 3])('of %i bytes arrives whole', async (size) => {
      const content = pattern(size);
      const seen: { headers: IncomingMessage['headers']; body: Buffer }[] = [];
      const { url } = await serve((request, response) => {
        void readAll(request).then((body) => {
          seen.push({ headers: request.headers, body });
          response.setHeader('ETag', '"abc"').end();
        });
      });
      const { answer, bytes } = put(create(), url, bodyOf(content), {
        headers: { 'content-type': 'image/tiff' },
      });
      await expect(answer).resolves.toMatchObject({
        status: 200,
        headers: { etag: '"abc"' },
        complete: true,
        body: '',
      });
      expect(bytes.sent).toBe(size);
      expect(seen[0]?.body.equals(content)).toBe(true);
    });

    test('comes with its length, what the plan gave, and nothing else of its own', async () => {
      const seen: string[][] = [];
      const { url } = await serve((request, response) => {
        seen.push(request.rawHeaders.filter((_, index) => index % 2 === 0).map((each) => each.toLowerCase()));
        request.resume().on('end', () => response.end());
      });
      const transport = create();
      const headers = { 'content-type': 'image/tiff', 'x-amz-meta-run': '7' };
      await put(transport, url, bodyOf(pattern(10)), { headers }).answer;
      await put(transport, url, bodyOf(pattern(0))).answer;
      await put(transport, url, bodyOf(pattern(2 * MiB))).answer;
      const [small, empty, large] = seen.map((names) => [...names].sort());
      expect(small).toEqual(['connection', 'content-length', 'content-type', 'host', 'x-amz-meta-run']);
      expect(empty).toEqual(['connection', 'content-length', 'host']);
      expect(large).toEqual(['connection', 'content-length', 'expect', 'host']);
    });

    test('may be sent after another on the same connection', async () => {
      const { url, sockets } = await serve((request, response) => {
        request.resume().on('end', () => response.end());
      });
      const transport = create();
      for (let turn = 0; turn < 5; turn += 1) await put(transport, url, bodyOf(pattern(2 * MiB))).answer;
      expect(sockets.size).toBe(1);
    });

    test('that is shorter or longer than it was said to be is an error, not a hang', async () => {
      const { url } = await serve((request, response) => {
        request.resume().on('end', () => response.end());
      });
      for (const size of [11, 9, 2 * MiB]) {
        const { answer, bytes } = put(create(), url, { ...bodyOf(pattern(10)), size });
        await expect(answer).rejects.toThrow(`of ${size} bytes came to 10`);
        expect(bytes.sent).toBeLessThanOrEqual(10);
      }
    });

    test('that cannot be read any further rejects with what its slices threw', async () => {
      const { url } = await serve((request) => request.resume());
      const broken = new Error('the file changed');
      async function* slices(): AsyncGenerator<Uint8Array> {
        yield await Promise.resolve(pattern(MiB));
        throw broken;
      }
      const { answer } = put(create(), url, { size: 2 * MiB, slices: slices() });
      await expect(answer).rejects.toBe(broken);
    });
  });

  describe(`${name}: an answer`, () => {
    test.each([302, 307, 403, 404, 500, 503])('of %i is given as it is', async (status) => {
      const { url } = await serve((request, response) => {
        request.resume().on('end', () => {
          response.writeHead(status, { Location: url, 'Retry-After': '7' }).end('<Error/>');
        });
      });
      await expect(put(create(), url, bodyOf(pattern(10))).answer).resolves.toMatchObject({
        status,
        headers: { location: url, 'retry-after': '7' },
        body: '<Error/>',
        complete: true,
      });
    });

    test('is read where it comes packed', async () => {
      const { url } = await serve((request, response) => {
        request.resume().on('end', () => {
          response.writeHead(403, { 'Content-Encoding': 'gzip' }).end(gzipSync('<Error/>'));
        });
      });
      const { body } = await put(create(), url, bodyOf(pattern(10))).answer;
      expect(body).toBe('<Error/>');
    });

    test('is read up to 64 KiB, and the transport goes on', async () => {
      const { url } = await serve((request, response) => {
        request.resume().on('end', () => response.end('x'.repeat(3 * MiB)));
      });
      const transport = create();
      for (let turn = 0; turn < 2; turn += 1) {
        const answer = await put(transport, url, bodyOf(pattern(10))).answer;
        expect(answer.body).toHaveLength(64 * 1024);
      }
    });

    test('that refuses before the body is answered, with no byte sent, 40 times of 40', async () => {
      const { url, server } = await serve(() => expect.unreachable('the body was not asked for'));
      server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
        response.writeHead(403, { Connection: 'close' }).end('<Error><Code>AccessDenied</Code></Error>');
        response.on('finish', () => request.socket.destroySoon());
      });
      const transport = create();
      for (let turn = 0; turn < 40; turn += 1) {
        const { answer, bytes } = put(transport, url, bodyOf(pattern(4 * MiB)));
        await expect(answer).resolves.toMatchObject({
          status: 403,
          complete: false,
          body: '<Error><Code>AccessDenied</Code></Error>',
        });
        expect(bytes.sent).toBe(0);
      }
    });

    test('in the middle of the body ends it, and the connection with it', async () => {
      const { url, sockets } = await serve((request, response) => {
        request.once('data', () => response.writeHead(403).end('no'));
      });
      const transport = create();
      for (let turn = 0; turn < 2; turn += 1) {
        const body = endless(1024 * MiB);
        const { answer, bytes } = put(transport, url, body);
        await expect(answer).resolves.toMatchObject({ status: 403, complete: false, body: 'no' });
        expect(bytes.sent).toBeLessThan(1024 * MiB);
      }
      expect(sockets.size).toBe(2);
      await Promise.all([...sockets].map((socket) => closed(socket)));
    });

    test('that breaks off is no answer', async () => {
      const { url } = await serve((request, response) => {
        request.resume().on('end', () => {
          response.writeHead(403, { 'Content-Length': '100' }).write('<Error><Code>', () => {
            response.socket?.destroy();
          });
        });
      });
      await expect(put(create(), url, bodyOf(pattern(10))).answer).rejects.toMatchObject({
        name: 'TransportError',
        fault: 'broken',
        sentBytes: 10,
      });
    });
  });

  describe(`${name}: asking first`, () => {
    test('sends no byte before the server wants them', async () => {
      const asked = Promise.withResolvers<() => void>();
      const { url, server } = await serve((request, response) => {
        request.resume().on('end', () => response.end());
      });
      server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
        asked.resolve(() => {
          response.writeContinue();
          server.emit('request', request, response);
        });
      });
      const { answer, bytes } = put(create(fakeClock()), url, bodyOf(pattern(2 * MiB)));
      const goOn = await asked.promise;
      expect(bytes.sent).toBe(0);
      goOn();
      await expect(answer).resolves.toMatchObject({ status: 200, complete: true });
      expect(bytes.sent).toBe(2 * MiB);
    });

    test('goes on after a second without a word', async () => {
      const clock = fakeClock();
      const asked = Promise.withResolvers<undefined>();
      const { url, server } = await serve(() => expect.unreachable());
      server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
        asked.resolve(undefined);
        request.resume().on('end', () => response.end());
      });
      const { answer, bytes } = put(create(clock), url, bodyOf(pattern(2 * MiB)));
      await asked.promise;
      await clock.asleep(2);
      await clock.advance(999);
      expect(bytes.sent).toBe(0);
      await clock.advance(1);
      await expect(answer).resolves.toMatchObject({ status: 200, complete: true });
    });

    test('goes without where the server does not know it, from then on', async () => {
      const expected: boolean[] = [];
      const { url, server } = await serve((request, response) => {
        expected.push(request.headers.expect !== undefined);
        request.resume().on('end', () => response.end());
      });
      server.on('checkContinue', (_: IncomingMessage, response: ServerResponse) => {
        expected.push(true);
        response.writeHead(417, { Connection: 'close' }).end();
      });
      const transport = create();
      for (let turn = 0; turn < 2; turn += 1) {
        const { answer, bytes } = put(transport, url, bodyOf(pattern(2 * MiB)));
        await expect(answer).resolves.toMatchObject({ status: 200, complete: true });
        expect(bytes.sent).toBe(2 * MiB);
      }
      expect(expected).toEqual([true, false, false]);
    });
  });

  describe(`${name}: no answer`, () => {
    test('because nobody listens: unreachable', async () => {
      const { url, server } = await serve(() => undefined);
      server.close();
      await once(server, 'close');
      const failed = put(create(), url, bodyOf(pattern(10))).answer;
      await expect(failed).rejects.toMatchObject({
        name: 'TransportError',
        fault: 'unreachable',
        sentBytes: 0,
      });
      await expect(failed).rejects.toThrow(made.nobody ?? 'refuses connections');
    });

    test('because the connection was cut, before, in and after the body: broken', async () => {
      const cuts: RequestListener[] = [
        (request) => request.socket.destroy(),
        (request) => request.once('data', () => request.socket.destroy()),
        (request) => request.resume().on('end', () => request.socket.destroy()),
      ];
      for (const cut of cuts) {
        const { url } = await serve(cut);
        const { answer, bytes } = put(create(), url, bodyOf(pattern(3 * MiB)));
        const error = await answer.catch((reason: unknown) => reason);
        expect(error).toMatchObject({ name: 'TransportError', fault: 'broken', sentBytes: bytes.sent });
        expect(String(error)).not.toContain('cafe');
      }
    });

    test('because the server reads no more: stalled, after 64 s on a line of unknown pace', async () => {
      const clock = fakeClock();
      const { url } = await serve((request) => request.pause());
      const { answer, bytes } = put(create(clock), url, endless(1024 * MiB));
      await stillstand(bytes);
      await clock.advance(63_000);
      expect(await settledYet(answer)).toBe(false);
      await clock.advance(2_000);
      await expect(answer).rejects.toMatchObject({ fault: 'stalled', sentBytes: bytes.sent });
    });

    test.each([
      [0, 120],
      [2, 480],
    ])(
      'because the server never says what it did, %i times before: unanswered, after %i s',
      async (unanswered, limit) => {
        const clock = fakeClock();
        const received = Promise.withResolvers<undefined>();
        const { url } = await serve((request) => {
          request.resume().on('end', () => received.resolve(undefined));
        });
        const { answer } = put(create(clock), url, bodyOf(pattern(1024)), { unanswered });
        await received.promise;
        await clock.advance((limit - 1) * 1_000);
        expect(await settledYet(answer)).toBe(false);
        await clock.advance(2_000);
        await expect(answer).rejects.toMatchObject({ fault: 'unanswered', sentBytes: 1024 });
        await expect(answer).rejects.toThrow(`did not answer within ${limit} s`);
      },
    );
  });

  describe(`${name}: aborting`, () => {
    const reason = new Error('cancelled by the user');

    test('before it began', async () => {
      const { url, sockets } = await serve(() => expect.unreachable());
      const { answer } = put(create(), url, bodyOf(pattern(10)), { signal: AbortSignal.abort(reason) });
      await expect(answer).rejects.toBe(reason);
      expect(sockets.size).toBe(0);
    });

    test('while it asks', async () => {
      const control = new AbortController();
      const { url, server } = await serve(() => expect.unreachable());
      const gone = Promise.withResolvers<undefined>();
      server.on('checkContinue', (request: IncomingMessage) => {
        request.socket.on('close', () => gone.resolve(undefined));
        control.abort(reason);
      });
      const { answer, bytes } = put(create(fakeClock()), url, bodyOf(pattern(2 * MiB)), {
        signal: control.signal,
      });
      await expect(answer).rejects.toBe(reason);
      await gone.promise;
      expect(bytes.sent).toBe(0);
    });

    test('in the middle of the body, also while its source is stuck', async () => {
      const stuck: BodySlices = {
        size: 2 * MiB,
        slices: {
          async *[Symbol.asyncIterator]() {
            yield await Promise.resolve(pattern(MiB));
            await new Promise(() => undefined);
          },
        },
      };
      for (const body of [endless(1024 * MiB), stuck]) {
        const control = new AbortController();
        const gone = Promise.withResolvers<undefined>();
        const { url } = await serve((request) => {
          request.on('error', () => undefined).once('data', () => control.abort(reason));
          request.socket.on('close', () => gone.resolve(undefined));
        });
        const { answer } = put(create(), url, body, { signal: control.signal });
        await expect(answer).rejects.toBe(reason);
        await gone.promise;
      }
    });

    test('while it waits for the answer, and while it reads it', async () => {
      const beginnings: ((response: ServerResponse) => void)[] = [
        () => undefined,
        (response) => response.writeHead(200).write('<half'),
      ];
      for (const begin of beginnings) {
        const control = new AbortController();
        const { url } = await serve((request, response) => {
          request.resume().on('end', () => {
            begin(response);
            setImmediate(() => control.abort(reason));
          });
        });
        const { answer } = put(create(), url, bodyOf(pattern(10)), { signal: control.signal });
        await expect(answer).rejects.toBe(reason);
      }
    });
  });
}

/** Bytes that differ by place. */
function pattern(size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size);
  for (let at = 0; at < size; at += 1) bytes[at] = (at * 31 + (at >> 8)) & 255;
  return bytes;
}

function bodyOf(content: Uint8Array): BodySlices {
  async function* slices(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < content.length; at += MiB)
      yield await Promise.resolve(content.subarray(at, at + MiB));
  }
  return { size: content.length, slices: slices() };
}

function endless(size: number): BodySlices {
  const slice = pattern(MiB);
  async function* slices(): AsyncGenerator<Uint8Array> {
    for (let given = 0; given < size; given += MiB) yield await Promise.resolve(slice);
  }
  return { size, slices: slices() };
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request as AsyncIterable<Buffer>) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** Resolves when buffers on the way are full: some hundred turns of the event loop without another byte taken. */
async function stillstand(bytes: { readonly sent: number }): Promise<void> {
  let before = -1;
  for (let quiet = 0; quiet < 300; ) {
    await new Promise((resolve) => setTimeout(resolve, 1));
    quiet = bytes.sent > 0 && bytes.sent === before ? quiet + 1 : 0;
    before = bytes.sent;
  }
}

function closed(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    if (socket.closed) resolve();
    else socket.once('close', () => resolve());
  });
}

async function settledYet(promise: Promise<unknown>): Promise<boolean> {
  const open = Symbol('open');
  const first = await Promise.race([promise.catch(() => null), Promise.resolve(open)]);
  return first !== open;
}

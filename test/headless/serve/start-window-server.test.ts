import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { SluiceError } from '../../../src-main/contract/sluice-error.ts';
import { type ServedWindow, serveWindow } from '../../support/serve-window.ts';

interface Ask {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Asks as raw as a test likes: no header is added but Host. */
async function ask({ port }: ServedWindow, { method = 'GET', path = '/', headers = {}, body }: Ask = {}) {
  const asked = request({ host: '127.0.0.1', port, method, path, headers, setHost: !('host' in headers) });
  asked.end(body);
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

const authorised = { authorization: 'Bearer secret', 'content-type': 'application/json' };
const callOf = (command: string, params: unknown = {}): Ask => ({
  ...{ method: 'POST', path: '/rpc', headers: authorised, body: JSON.stringify({ command, params }) },
});
const speed = { speed: () => ({ seconds: [1, 2] }) };

/** The status an upgrade is refused by, or 101. */
async function upgradeStatus({ port }: ServedWindow, protocols: string[], headers: Record<string, string>) {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/events?client=a`, protocols, { headers });
  const refused = once(socket, 'unexpected-response').then(([, response]: unknown[]) => {
    (response as IncomingMessage).destroy();
    return (response as IncomingMessage).statusCode;
  });
  const opened = once(socket, 'open').then(() => 101);
  // Whichever does not happen ends with the socket.
  for (const each of [refused, opened]) each.catch(() => undefined);
  const status = await Promise.race([refused, opened]);
  socket.on('error', () => undefined).terminate();
  return status;
}

test('the page comes under a policy that lets it talk to its own server only', async () => {
  const served = await serveWindow();
  const page = await ask(served);
  expect(page).toMatchObject({ status: 200, body: '<title>Sluice</title>' });
  expect(page.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
  expect(String(page.headers['content-security-policy']).split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self' ws://127.0.0.1:${served.port}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ]);
  expect(page.headers['set-cookie']).toBeUndefined();
  expect(await ask(served, { path: '/assets/index-1.js' })).toMatchObject({ status: 200, body: '1;' });
  expect(await ask(served, { path: '/assets/other.js' })).toMatchObject({ status: 404 });
});

test.each<[string, number, Ask]>([
  ['a name that was made to point here', 403, { headers: { host: 'evil.example' } }],
  ['a path that climbs', 403, { path: '/../../package.json' }],
  ['a path that climbs in disguise', 403, { path: '/assets/%2e%2e/%2e%2e/package.json' }],
  ['the folder of the files', 404, { path: '/assets' }],
  ['another method', 403, { method: 'HEAD' }],
  ['a preflight', 403, { ...callOf('speed'), method: 'OPTIONS', headers: { origin: 'http://evil.example' } }],
  ['a call without the token', 401, { ...callOf('speed'), headers: { 'content-type': 'application/json' } }],
  [
    'a call with a wrong one',
    401,
    { ...callOf('speed'), headers: { ...authorised, authorization: 'Bearer x' } },
  ],
  ['a foreign page', 403, { ...callOf('speed'), headers: { ...authorised, origin: 'http://evil.example' } }],
  [
    'a form a foreign page posts without asking',
    403,
    {
      ...callOf('speed'),
      headers: {
        'content-type': 'text/plain',
        origin: 'http://evil.example',
        'sec-fetch-site': 'cross-site',
      },
    },
  ],
  ['a ticket nobody was given', 404, { path: `/downloads/${'a'.repeat(43)}` }],
  ['events without an upgrade', 403, { path: '/events?client=a' }],
])('%s is refused (%i)', async (_, status, asked) => {
  const handler = vi.fn(() => ({ seconds: [] }));
  const served = await serveWindow({ speed: handler });
  const answer = await ask(served, asked);
  expect(answer.status).toBe(status);
  expect(JSON.stringify(answer)).not.toContain('access-control');
  expect(handler).not.toHaveBeenCalled();
});

test('an upgrade needs the own origin, the protocol and the token', async () => {
  const served = await serveWindow();
  const own = { origin: served.origin };
  expect(await upgradeStatus(served, ['sluice.v1', 'secret'], own)).toBe(101);
  expect(await upgradeStatus(served, ['sluice.v1', 'secret'], {})).toBe(403);
  expect(await upgradeStatus(served, ['sluice.v1', 'secret'], { origin: 'http://evil.example' })).toBe(403);
  expect(await upgradeStatus(served, ['sluice.v1', 'other'], own)).toBe(403);
  expect(await upgradeStatus(served, ['sluice.v1'], own)).toBe(403);
  expect(await upgradeStatus(served, [], own)).toBe(403);
  expect(await upgradeStatus(served, ['sluice.v1', 'secret'], { ...own, host: 'evil.example' })).toBe(403);
});

test('a listener is answered by the protocol alone, never by the token', async () => {
  const served = await serveWindow();
  const socket = new WebSocket(`ws://127.0.0.1:${served.port}/events?client=a`, ['sluice.v1', 'secret'], {
    headers: { origin: served.origin },
  });
  await once(socket, 'open');
  expect(socket.protocol).toBe('sluice.v1');
  socket.terminate();
});

test('what a page does not read is not kept for it: it is cut, and may come again', async () => {
  const served = await serveWindow();
  const deaf = connect(served.port, '127.0.0.1');
  deaf.write(
    'GET /events?client=deaf HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n' +
      `Host: 127.0.0.1:${served.port}\r\nOrigin: ${served.origin}\r\nSec-WebSocket-Version: 13\r\n` +
      'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: sluice.v1, secret\r\n\r\n',
  );
  await once(deaf, 'readable');
  expect(served.hub.clients).toEqual(['deaf']);
  const message = 'x'.repeat(1024 ** 2);
  let told = 0;
  for (; told < 100 && served.hub.has('deaf'); told += 1) {
    served.hub.broadcast({ event: 'notice', payload: { id: 'n', message, failure: null } });
    await new Promise(setImmediate);
  }
  expect(served.hub.has('deaf')).toBe(false);
  expect(told).toBeLessThan(40);
  deaf.destroy();
});

test('a page that is gone without a word is noticed by its missing pong', async () => {
  const served = await serveWindow({}, { beatMs: 20 });
  const socket = new WebSocket(`ws://127.0.0.1:${served.port}/events?client=a`, ['sluice.v1', 'secret'], {
    headers: { origin: served.origin },
    autoPong: false,
  });
  const [beat] = (await once(socket, 'message')) as [Buffer];
  expect(beat.toString()).toBe('{"beat":true}');
  await once(socket, 'close');
  await vi.waitFor(() => expect(served.hub.clients).toEqual([]));
});

test('a listener that talks is cut', async () => {
  const served = await serveWindow();
  const socket = new WebSocket(`ws://127.0.0.1:${served.port}/events?client=a`, ['sluice.v1', 'secret'], {
    headers: { origin: served.origin },
  });
  await once(socket, 'open');
  socket.send('hello');
  expect((await once(socket, 'close'))[0]).toBe(1008);
});

test('a call of 100,000 ids fits, and one beyond all bounds is refused', async () => {
  const cancelWithUndo = vi.fn(({ ids }: { ids: readonly string[] }) => ({
    ...{ cancelled: ids.map(() => ids[0] ?? ''), refused: [], undo: null, undoUntil: null },
  }));
  const served = await serveWindow({ cancelWithUndo: cancelWithUndo as never });
  const ids = Array.from({ length: 100_000 }, (_, at) => String(at).padStart(100, '0'));
  expect(await ask(served, callOf('cancelWithUndo', { ids }))).toMatchObject({ status: 200 });
  expect(cancelWithUndo).toHaveBeenCalledOnce();
  const headers = { ...authorised, 'content-length': String(17 * 1024 ** 2) };
  expect(await ask(served, { ...callOf('speed'), headers })).toMatchObject({ status: 413 });
});

test('a file is fetched once, under its name, by its ticket alone', async () => {
  const served = await serveWindow();
  const path = served.downloads.issue({ name: 'receipt é.json', contents: { kind: 'text', text: '{}' } });
  const answer = await ask(served, { path });
  expect(answer).toMatchObject({ status: 200, body: '{}' });
  expect(answer.headers['content-disposition']).toContain("filename*=UTF-8''receipt%20%C3%A9.json");
  expect(await ask(served, { path })).toMatchObject({ status: 404 });
});

test('an attachment that cannot be opened is said, and one that breaks is cut', async () => {
  const served = await serveWindow();
  const gone = new SluiceError({ code: 'not-found', message: 'The result has no attachment.' });
  const refused = served.downloads.issue({
    ...{ name: 'a', contents: { kind: 'stream', open: () => Promise.reject(gone) } },
  });
  expect(await ask(served, { path: refused })).toMatchObject({
    ...{ status: 502, body: 'The result has no attachment.\n' },
  });
  const broken = served.downloads.issue({
    name: 'a',
    contents: {
      kind: 'stream',
      open: () =>
        Promise.resolve(
          new Readable({
            read() {
              this.push('begin');
              this.destroy(gone);
            },
          }),
        ),
    },
  });
  await expect(ask(served, { path: broken })).rejects.toThrow();
  expect(served.faults).toEqual([]);
});

test('a download that is given up ends what it is fetched from', async () => {
  const served = await serveWindow();
  const given = Promise.withResolvers<AbortSignal>();
  const path = served.downloads.issue({
    name: 'a',
    contents: {
      kind: 'stream',
      open: (signal) => {
        given.resolve(signal);
        return Promise.resolve(new Readable({ read: () => undefined }));
      },
    },
  });
  const asked = request({ host: '127.0.0.1', port: served.port, path }).end();
  asked.on('error', () => undefined);
  const signal = await given.promise;
  asked.destroy();
  if (!signal.aborted) await once(signal, 'abort');
  expect(served.faults).toEqual([]);
});

test('a port that is taken is refused with what to do', async () => {
  const { port } = await serveWindow();
  await expect(serveWindow({}, { port })).rejects.toMatchObject({
    ...{ code: 'in-use', message: `Port ${port} is taken by another program.` },
  });
});

test('it ends with pages that listen, and with connections left open', async () => {
  const served = await serveWindow(speed);
  const socket = new WebSocket(`ws://127.0.0.1:${served.port}/events?client=a`, ['sluice.v1', 'secret'], {
    headers: { origin: served.origin },
  });
  await once(socket, 'open');
  await ask(served, callOf('speed'));
  const closed = once(socket, 'close');
  await served.close();
  expect((await closed)[0]).toBe(1001);
  await vi.waitFor(() => expect(served.hub.clients).toEqual([]));
});

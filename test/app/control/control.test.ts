import { once } from 'node:events';
import { request, type RequestOptions } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createControlClient } from '../../../src-main/app/control/create-control-client.ts';
import type { Handlers } from '../../../src-main/app/control/handlers.ts';
import { newToken } from '../../../src-main/app/control/new-token.ts';
import { type Control, startControl } from '../../../src-main/app/control/start-control.ts';
import type { StatusAnswer } from '../../../src-main/contract/commands.ts';
import { SluiceError } from '../../../src-main/contract/sluice-error.ts';
import { WaitError } from '../../../src-main/engine/ports/wait-error.ts';

const status: StatusAnswer = {
  status: { event: 'status', owner: { pid: 7 }, serverClockOffsetMs: null, forecast: null, limits: null },
  transfers: [],
};
const quiet: Handlers = {
  status: () => status,
  pause: () => ({ paused: [], ending: [], refused: [] }),
  resume: () => ({ resumed: [], refused: [] }),
  retry: () => ({ resumed: [], refused: [] }),
  cancel: () => ({ cancelled: [], refused: [] }),
  arrange: () => ({ arranged: [], refused: [] }),
  limit: () => ({ connections: { most: 8, now: 4 }, bytesPerSecond: null }),
};

async function started(handlers: Partial<Handlers> = {}) {
  const token = newToken();
  const reports: unknown[] = [];
  const control = await startControl({
    handlers: { ...quiet, ...handlers },
    token,
    report: (error) => reports.push(error),
  });
  onTestFinished(() => control.close());
  return { control, token, reports, client: createControlClient({ port: control.port, token }) };
}

/** One raw request, as an attacker would send it. */
async function send(
  control: Control,
  options: RequestOptions,
  body = '',
): Promise<{ status: number; text: string }> {
  const call = request({ host: '127.0.0.1', port: control.port, agent: false, ...options });
  // Without a length of its own Node frames no body of a GET.
  call.setHeader('content-length', Buffer.byteLength(body));
  call.end(body);
  const [response] = (await once(call, 'response')) as [import('node:http').IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response as AsyncIterable<Buffer>) chunks.push(chunk);
  return { status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') };
}

const right = (token: string, headers: Readonly<Record<string, string>> = {}): RequestOptions => ({
  method: 'POST',
  path: '/rpc',
  headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
});
const frame = JSON.stringify({ command: 'status', params: {} });

describe('a client with the token', () => {
  test('gets what the handler answers, from params as they were sent', async () => {
    const asked: unknown[] = [];
    const cancel: Handlers['cancel'] = async (params) => {
      asked.push(params);
      return Promise.resolve({ cancelled: [], refused: [] });
    };
    const { client } = await started({ cancel });
    expect(await client.call('status', {})).toEqual(status);
    expect(await client.call('cancel', { ids: ['a', 'b'] })).toEqual({ cancelled: [], refused: [] });
    await client.call('cancel', { ids: 'all' });
    expect(asked).toEqual([{ ids: ['a', 'b'] }, { ids: 'all' }]);
  });

  test('gets a refusal as the failure it was', async () => {
    const failure = { code: 'too-late', message: 'It is being finished.', remedy: 'Wait.' } as const;
    const { client, reports } = await started({
      cancel: () => {
        throw new SluiceError(failure);
      },
    });
    await expect(client.call('cancel', { ids: 'all' })).rejects.toMatchObject(failure);
    expect(reports).toEqual([]);
  });

  test('gets what has to be waited for as a failure too', async () => {
    const { client } = await started({
      cancel: () =>
        Promise.reject(new WaitError({ for: 'portal', code: 'network', message: 'The portal is down.' })),
    });
    await expect(client.call('cancel', { ids: 'all' })).rejects.toMatchObject({ code: 'network' });
  });

  test('never sees the details of a bug, which are reported', async () => {
    const bug = new TypeError('x is undefined at /secret/path');
    const { control, token, reports } = await started({ status: () => Promise.reject(bug) });
    const answer = await send(control, right(token), frame);
    expect(JSON.parse(answer.text)).toMatchObject({ ok: false, failure: { code: 'server-error' } });
    expect(answer.text).not.toMatch(/secret|TypeError|stack/);
    expect(reports).toEqual([bug]);
  });

  test.each([
    ['no JSON', '{'],
    ['no frame', '[]'],
    ['nothing', ''],
    ['wrong params', '{"command":"cancel","params":{"ids":7}}'],
    ['unknown params', '{"command":"status","params":{"verbose":true}}'],
    ['no params', '{"command":"status"}'],
  ])('is told that %s is no call', async (_, body) => {
    const { control, token } = await started();
    const answer = await send(control, right(token), body);
    expect(JSON.parse(answer.text)).toMatchObject({ ok: false, failure: { code: 'usage' } });
  });

  test.each(['launch', 'constructor', '__proto__', 'toString'])(
    'is told that there is no command %s',
    async (command) => {
      const { control, token } = await started();
      const answer = await send(control, right(token), JSON.stringify({ command, params: {} }));
      expect(JSON.parse(answer.text)).toMatchObject({ ok: false, failure: { code: 'unsupported' } });
    },
  );
});

describe('an attacker', () => {
  const attacks: [string, (token: string) => RequestOptions][] = [
    ['by a rebound name', (token) => right(token, { host: 'evil.example' })],
    ['from a page elsewhere', (token) => right(token, { origin: 'https://evil.example' })],
    ['from a page without origin', (token) => right(token, { 'sec-fetch-site': 'none' })],
    ['without the token', () => right('', { authorization: '' })],
    ['with a guessed token', () => right('guess')],
    ['by GET', (token) => ({ ...right(token), method: 'GET' })],
    ['by PUT', (token) => ({ ...right(token), method: 'PUT' })],
    ['by a preflight', (token) => ({ ...right(token), method: 'OPTIONS' })],
    ['by another path', (token) => ({ ...right(token), path: '/rpc/' })],
    ['by a form', (token) => right(token, { 'content-type': 'text/plain' })],
  ];
  test.each(attacks)('%s is refused, and no handler hears of it', async (_, attack) => {
    const heard: string[] = [];
    const { control, token } = await started({
      status: () => {
        heard.push('status');
        return status;
      },
    });
    const answer = await send(control, attack(token), frame);
    expect(answer.status).toBe(403);
    expect(JSON.parse(answer.text)).toMatchObject({ ok: false, failure: { code: 'unauthorised' } });
    expect(answer.text).not.toContain(token);
    expect(heard).toEqual([]);
  });

  test('with a huge body is stopped before it is read', async () => {
    const { control, token } = await started();
    const huge = right(token, { 'content-length': String(8 * 1024 ** 3) });
    const call = request({ host: '127.0.0.1', port: control.port, agent: false, ...huge });
    call.on('error', () => call.destroy());
    call.flushHeaders();
    const [response] = (await once(call, 'response')) as [import('node:http').IncomingMessage];
    expect(response.statusCode).toBe(413);
    call.destroy();
  });

  test('with a body that never says how long it is gets no further', async () => {
    const { control, token } = await started();
    const socket = connect(control.port, '127.0.0.1');
    socket.on('error', () => socket.destroy());
    const closed = new Promise((resolve) => socket.on('close', resolve));
    socket.write(
      `POST /rpc HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`,
    );
    const chunk = `10000\r\n${' '.repeat(0x10000)}\r\n`;
    const pump = (): void => void socket.write(chunk, () => (socket.writable ? pump() : undefined));
    pump();
    await closed;
    expect(socket.bytesWritten).toBeLessThan(64 * 1024 ** 2);
  });

  test('on the network finds no open port', async () => {
    const { control } = await started();
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((each) => each?.internal === false && each.family === 'IPv4');
    const socket = connect(control.port, outside?.address ?? '127.0.0.2');
    await expect(once(socket, 'connect')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});

describe('a client', () => {
  test('of an owner that has ended is told so', async () => {
    const { control, client } = await started();
    await control.close();
    await control.close();
    await expect(client.call('status', {})).rejects.toMatchObject({ name: 'SluiceError', code: 'network' });
  });

  test('waits no longer than it was told to, and names no token', async () => {
    const { control, token } = await started({ status: () => new Promise<StatusAnswer>(() => undefined) });
    const client = createControlClient({ port: control.port, token, timeoutMs: 50 });
    const error = await client.call('status', {}).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'network' });
    expect(JSON.stringify(error) + String(error)).not.toContain(token);
  });

  test('with an old token is not let in', async () => {
    const { control } = await started();
    const client = createControlClient({ port: control.port, token: 'old' });
    await expect(client.call('status', {})).rejects.toMatchObject({ code: 'unauthorised' });
  });
});

test('tokens are long and never the same', () => {
  const tokens = new Set(Array.from({ length: 100 }, newToken));
  expect(tokens.size).toBe(100);
  for (const token of tokens) expect(token).toMatch(/^[\w-]{43}$/);
});

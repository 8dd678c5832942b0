import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Portal, startPortal } from './start-portal.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.close());

/** A request with a Host of one's own, which fetch does not allow. */
function statusWithHost(host: string): Promise<string> {
  const { hostname, port } = new URL(portal.lizard.origin);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(`GET /api/v4/scenarios/ HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    });
    socket.once('data', (data: Buffer) => {
      resolve(data.toString('latin1').split(' ')[1] ?? '');
      socket.destroy();
    });
    socket.once('error', reject);
  });
}

describe('who may call the portal', () => {
  test('the key made for this run, as the password of __key__', async () => {
    expect((await portal.call('GET', 'scenarios/')).status).toBe(200);
  });

  test.each([null, 'abcdefg.01234567890', ''])(
    'nobody with %j as the key: 401 in the envelope',
    async (key) => {
      const answer = await portal.call('GET', 'scenarios/', { key });
      expect(answer.status).toBe(401);
      expect(answer.headers.get('www-authenticate')).toBe('Basic realm="api"');
      expect(Object.keys(answer.json)).toEqual(['status', 'code', 'message', 'detail']);
      expect(answer.json).toMatchObject({ status: 401, message: 'Unauthorized' });
    },
  );

  test.each(['Api-Key ', 'Bearer '])('nobody with the key behind %j', async (scheme) => {
    const headers = { authorization: `${scheme}${portal.lizard.key}` };
    expect((await fetch(`${portal.lizard.origin}/api/v4/scenarios/`, { headers })).status).toBe(401);
  });

  test('nobody under another name than __key__', async () => {
    const basic = Buffer.from(`demo.modeller:${portal.lizard.key}`).toString('base64');
    const headers = { authorization: `Basic ${basic}` };
    expect((await fetch(`${portal.lizard.origin}/api/v4/scenarios/`, { headers })).status).toBe(401);
  });

  test('a read-only key looks, and is answered 403 where it changes', async () => {
    const key = portal.lizard.readOnlyKey;
    expect((await portal.call('GET', 'scenarios/', { key })).status).toBe(200);
    const answer = await portal.call('POST', 'scenarios/', { key, body: { name: 'Not for me' } });
    expect([answer.status, Object.keys(answer.json)]).toEqual([403, ['status', 'code', 'message', 'detail']]);
  });

  test('keys are made anew for every run', async () => {
    const other = await startPortal();
    expect(other.lizard.key).not.toBe(portal.lizard.key);
    expect(other.lizard.key).toMatch(/^[a-z]{7}\.[0-9a-f]{32}$/u);
    await other.close();
  });
});

describe('under which names the portal answers', () => {
  test.each(['127.0.0.1', 'localhost', 'LOCALHOST:8080', '[::1]:9'])('%s', async (host) => {
    expect(await statusWithHost(host)).toBe('401');
  });

  test.each(['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example:80', '127.0.0.2'])(
    'not under %s',
    async (host) => {
      expect(await statusWithHost(host)).toBe('403');
    },
  );
});

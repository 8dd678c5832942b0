import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { SluiceError } from '../../../src-main/contract/sluice-error.ts';
import { createS3Calls } from '../../../src-main/engine/multipart/create-s3-calls.ts';
import { systemClock } from '../../../src-main/engine/system-clock.ts';
import { createHttpTransport } from '../../../src-main/engine/transport/create-http-transport.ts';

const refused = new SluiceError({ code: 'address-refused', message: 'Not there.' });

test('a small call to a host whose lookup is refused ends with the refusal', async () => {
  const calls = createS3Calls({ clock: systemClock() });
  const { signal } = new AbortController();
  const peek = calls.peek('http://here.example:1/bucket/key', signal, (_name, _options, callback) =>
    callback(refused, []),
  );
  await expect(peek).rejects.toBe(refused);
});

test('a host whose lookup is refused gets no byte, and the refusal is what the caller hears', async () => {
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    response.end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const transport = createHttpTransport({ clock: systemClock() });
  onTestFinished(() => {
    transport.close();
    server.close();
  });
  const url = `http://here.example:${(server.address() as AddressInfo).port}/bucket/key`;
  const slices = async function* (): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(new Uint8Array(4));
  };
  const put = transport.put(
    url,
    {},
    { size: 4, slices: slices() },
    {
      signal: new AbortController().signal,
      onSent: () => undefined,
      lookup: (_name, _options, callback) => callback(refused, []),
    },
  );
  await expect(put).rejects.toBe(refused);
  expect(asked).toBe(0);
});

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { Throttle } from '../../../src-main/engine/line/throttle.ts';
import { withThrottle } from '../../../src-main/engine/line/with-throttle.ts';
import { createHttpTransport } from '../../../src-main/engine/transport/create-http-transport.ts';
import { fakeClock } from '../../support/fake-clock.ts';

/** Two bodies that each get less than one piece in the 30 s after which a line counts as dead. */
test('a body that waits for its turn for minutes is not taken for a dead line', async () => {
  const server = createServer((request, response) => request.resume().on('end', () => response.end()));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const clock = fakeClock();
  const plain = createHttpTransport({ clock });
  onTestFinished(() => {
    plain.close();
    server.close();
  });
  const throttle = new Throttle(1, clock);
  const transport = withThrottle(plain, throttle);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/b/k`;
  // Others wait before it, all the time: its turn comes once in a minute and a half.
  const others = Array.from({ length: 90 }, () => busy(throttle));
  const size = 3;
  const put = transport.put(
    url,
    {},
    { size, slices: slices(size) },
    { signal: new AbortController().signal, onSent: () => undefined },
  );
  const over = put.then(() => true);
  while (!(await Promise.race([over, tick()]))) await clock.advance(1_000);
  expect((await put).status).toBe(200);
  expect(clock.monotonic()).toBeGreaterThan(180_000);
  for (const stop of others) stop.abort();
});

/** Takes a byte whenever it may, until it is stopped. */
function busy(throttle: Throttle): AbortController {
  const stop = new AbortController();
  const work = async (): Promise<void> => {
    while (!stop.signal.aborted) await throttle.take(1, stop.signal);
  };
  work().catch(() => undefined);
  return stop;
}

async function* slices(size: number): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(new Uint8Array(size));
}

const tick = (): Promise<boolean> => new Promise((resolve) => setTimeout(() => resolve(false), 1));

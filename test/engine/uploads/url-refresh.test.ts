import { describe, expect, onTestFinished, test } from 'vitest';
import { createHttpTransport } from '../../../src-main/engine/transport/create-http-transport.ts';
import type { ByteTransport, PutAnswer } from '../../../src-main/engine/ports/byte-transport.ts';
import { systemClock } from '../../../src-main/engine/system-clock.ts';
import { type PortalRun, portalRun } from '../../support/engine/portal-run.ts';
import type { TestEngine } from '../../support/engine/start-engine.ts';

const { signal } = new AbortController();
const add = { again: false, signal };

async function send(run: PortalRun, from: number, to: number, deps = {}): Promise<TestEngine> {
  const started = await run.start(deps);
  try {
    await started.engine.add(run.requests.slice(from, to), add);
    await started.engine.settled();
  } finally {
    await started.close();
  }
  return started;
}

describe('500 results that wait', () => {
  test('cost one reading of the list, and one more for all when their URLs are about to end', async () => {
    const run = await portalRun({ results: 500, urlLifeSeconds: 100, follows: false });
    const { engine, close } = await run.start();
    onTestFinished(close);
    const sendSome = async (from: number, to: number): Promise<void> => {
      await engine.add(run.requests.slice(from, to), add);
      await engine.settled();
    };
    await sendSome(0, 150);
    expect(run.passes()).toBe(1);
    // Still 20 s to live, and no less useful for its age.
    run.clock.leap(80_000);
    await sendSome(150, 200);
    expect(run.passes()).toBe(1);
    // Within the guard of 10 s: nothing is begun with them any more.
    run.clock.leap(12_000);
    await sendSome(200, 500);
    expect(run.passes()).toBe(2);
    expect(run.puts()).toEqual({ begun: 500, committed: 500 });
    expect(engine.summary()).toMatchObject({ done: 500, failed: 0 });
  }, 60_000);

  test('and were sent to before the process died are all looked at in one reading before they are sent to again', async () => {
    const run = await portalRun({ results: 200, urlLifeSeconds: 3600, follows: false });
    const first = await run.start();
    await first.engine.add(run.requests, add);
    await first.close();
    const { transfers } = await run.ledger.read();
    await run.ledger.write(transfers.map(({ id }) => ({ type: 'attempt', id })));
    const second = await run.start();
    await second.engine.resume('all');
    await second.engine.settled();
    await second.close();
    expect(second.engine.summary()).toMatchObject({ done: 200 });
    expect(run.passes()).toBe(1);
  }, 60_000);

  test('and are followed at the same time cost no reading each', async () => {
    const run = await portalRun({ results: 60, urlLifeSeconds: 3600, follows: true });
    const began = performance.now();
    const { engine } = await send(run, 0, 60);
    expect(engine.summary()).toMatchObject({ available: 60 });
    // One for the URLs; looks 200 ms apart share theirs.
    expect(run.passes()).toBeLessThanOrEqual(2 + Math.ceil((performance.now() - began) / 200));
    expect(run.passes()).toBeLessThan(30);
  }, 60_000);
});

/** A refusal as the store words it; `now` by its clock. */
const denied = (words: string, now: number): PutAnswer => ({
  status: 403,
  headers: { date: new Date(now).toUTCString(), 'x-amz-request-id': '1' },
  body: `<Error><Code>AccessDenied</Code><Message>${words}</Message></Error>`,
  complete: true,
});

/** Answers in place of the store while `refusal` gives something. */
function refusing(refusal: (url: string) => Promise<PutAnswer | null>): ByteTransport {
  const transport = createHttpTransport({ clock: systemClock() });
  onTestFinished(() => transport.close());
  return {
    ...transport,
    put: async (url, headers, body, options) =>
      (await refusal(url)) ?? transport.put(url, headers, body, options),
  };
}

describe('a URL that is refused', () => {
  test('is asked for anew once; refused again it is a failure, and no loop', async () => {
    const run = await portalRun({ results: 1, urlLifeSeconds: 3600, follows: false });
    const urls: string[] = [];
    const transport = refusing((url) => {
      urls.push(url);
      run.clock.leap(1_500);
      return Promise.resolve(denied('', run.clock.now()));
    });
    const { rows } = await send(run, 0, 1, { transport });
    expect(rows.get('extra-0')).toMatchObject({ state: 'failed', failure: { code: 'url-refused' } });
    expect(new Set(urls).size).toBe(2);
    expect(urls).toHaveLength(2);
  });

  test('by many at once costs a reading for all, not one each', async () => {
    const run = await portalRun({ results: 100, urlLifeSeconds: 3600, follows: false });
    const refused = new Set<string>();
    const transport = refusing((url) => {
      const date = /X-Amz-Date=(\w+)/u.exec(url)?.[1] ?? '';
      if (refused.size === 0) run.clock.leap(2_000);
      if (refused.size > 0 && !refused.has(date)) return Promise.resolve(null);
      refused.add(date);
      return Promise.resolve(denied('Request has expired', run.clock.now()));
    });
    const { engine } = await send(run, 0, 100, { transport });
    expect(engine.summary()).toMatchObject({ done: 100 });
    expect(run.passes()).toBeLessThanOrEqual(3);
  }, 30_000);

  test('is renewed only for a result that is as it was: what came meanwhile is not overwritten', async () => {
    const run = await portalRun({ results: 1, urlLifeSeconds: 3600, follows: false });
    let first = true;
    const transport = refusing(async (url) => {
      if (!first) return null;
      first = false;
      await fetch(url, { method: 'PUT', body: 'of someone else' });
      run.clock.leap(1_500);
      return denied('Request has expired', run.clock.now());
    });
    const { rows } = await send(run, 0, 1, { transport });
    expect(rows.get('extra-0')).toMatchObject({
      ...{ state: 'waiting', waiting: { for: 'decision' } },
      failure: { code: 'already-there' },
    });
    expect(run.puts().committed).toBe(1);
  });
});

test('after a restart a result that got its file meanwhile is not sent to again', async () => {
  const run = await portalRun({ results: 1, urlLifeSeconds: 3600, follows: false });
  const lost = refusing(async (url) => {
    await fetch(url, { method: 'PUT', body: 'extra-0' });
    throw new Error('The process dies here.');
  });
  await send(run, 0, 1, { transport: lost });
  const second = await run.start();
  onTestFinished(second.close);
  await second.engine.retry('failed');
  await second.engine.settled();
  expect(second.rows.get('extra-0')).toMatchObject({ state: 'waiting', waiting: { for: 'decision' } });
  expect(run.puts().begun).toBe(1);
});

test('a URL that is dead when it arrives names the clock of whoever signed it, and is asked for once more only', async () => {
  const run = await portalRun({ results: 2, urlLifeSeconds: 60, follows: false });
  const { engine, rows, close } = await run.start({
    // The store's clock is an hour ahead of the portal's.
    transport: refusing(() => Promise.resolve(denied('', run.clock.now() + 3_600_000))),
  });
  onTestFinished(close);
  await engine.add(run.requests, add);
  await engine.settled();
  for (const name of ['extra-0', 'extra-1']) {
    const failure = rows.get(name)?.failure;
    expect(failure?.code).toBe('url-refused');
    expect(failure?.message).toContain('the clock of whoever signed it is wrong');
    expect(JSON.stringify(failure)).not.toContain('X-Amz');
  }
  expect(run.passes()).toBeLessThanOrEqual(4);
});

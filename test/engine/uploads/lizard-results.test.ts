import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createFaultScript } from '../../../src-main/demo/faults/fault-script.ts';
import { startDemo, type Demo } from '../../../src-main/demo/start-demo.ts';
import type { NewTransfer } from '../../../src-main/engine/enqueue/new-transfer.ts';
import type { EngineDeps } from '../../../src-main/engine/engine-options.ts';
import type { ByteTransport } from '../../../src-main/engine/ports/byte-transport.ts';
import type { Clock } from '../../../src-main/engine/ports/clock.ts';
import type { Ledger } from '../../../src-main/engine/ports/ledger.ts';
import { systemClock } from '../../../src-main/engine/system-clock.ts';
import { createHttpTransport } from '../../../src-main/engine/transport/create-http-transport.ts';
import { createLizardClient } from '../../../src-main/lizard/create-lizard-client.ts';
import { lizardDestination } from '../../../src-main/targets/lizard/lizard-destination.ts';
import { createOpenTarget } from '../../../src-main/targets/open-target.ts';
import { collect } from '../../support/collect.ts';
import { startEngine, type TestEngine } from '../../support/engine/start-engine.ts';
import { type TestFile, testFiles } from '../../support/engine/test-files.ts';
import { memoryLedger } from '../../support/memory-ledger.ts';

const { signal } = new AbortController();
const raster = { kind: 'raster', size: 10 } as const;

async function demoWith(options: Partial<Parameters<typeof startDemo>[0]> = {}): Promise<Demo> {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-lizard-'));
  const demo = await startDemo({ folder, lizard: { pickupDelayMs: 0 }, ...options });
  onTestFinished(async () => {
    await demo.close();
    await rm(folder, { recursive: true });
  });
  return demo;
}

const clientOf = ({ lizard }: Demo) => createLizardClient({ portal: lizard.origin, key: lizard.key });

/** As the pairing asks for it: with the result's baseline taken now. */
async function pairing(demo: Demo, file: TestFile, code: string, replace = false): Promise<NewTransfer> {
  const client = clientOf(demo);
  const rows = await collect(client.results(demo.scenario.uuid, signal));
  const row = rows.find((each) => each.code === code)!;
  const destination = await lizardDestination({
    ...{ client, scenario: demo.scenario.uuid, row, replace, signal },
  });
  return { name: file.name, path: file.path, object: destination.object, destination };
}

async function run(
  demo: Demo,
  ledger: Ledger,
  requests: readonly NewTransfer[],
  deps: Partial<EngineDeps> = {},
  clock: Clock = systemClock(),
): Promise<TestEngine> {
  const openTarget = createOpenTarget({
    keys: { keyFor: () => demo.lizard.key },
    clock,
    lookMs: 0,
    tuning: { retries: 0 },
  });
  const kept: Ledger = { ...ledger, close: () => Promise.resolve() };
  const started = await startEngine({ deps: { ledger: kept, openTarget, ...deps } });
  try {
    await started.engine.add(requests, { again: false, signal });
    await started.engine.settled();
  } finally {
    await started.close();
  }
  return started;
}

const putsAt = ({ s3 }: Demo): number =>
  s3.counts().reduce((sum, { operation, begun }) => sum + (operation === 'PutObject' ? begun : 0), 0);

const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

const only = ({ rows }: TestEngine) => [...rows.values()][0];

test('a file goes up and is available when the portal shows it', async () => {
  const [demo, files] = [await demoWith(), await testFiles([5_000])];
  const ran = await run(demo, memoryLedger(), [await pairing(demo, files[0]!, 'grid-admin')]);
  expect(only(ran)).toMatchObject({ state: 'available', verified: 'md5' });
  expect(await demo.md5OfStored('grid-admin')).toBe(files[0]!.md5);
});

test('an answer lost after the portal took the file is not followed by a second PUT, but by a question', async () => {
  const faults = createFaultScript([{ match: { method: 'PUT', count: 1 }, do: { kind: 'drop-answer' } }]);
  const [demo, files] = [await demoWith({ s3: { faults } }), await testFiles([5_000])];
  const ledger = memoryLedger();
  const ran = await run(demo, ledger, [await pairing(demo, files[0]!, 'grid-admin')]);
  expect(only(ran)).toMatchObject({
    state: 'waiting',
    waiting: { for: 'decision' },
    failure: { code: 'already-there' },
  });
  expect(putsAt(demo)).toBe(1);
});

test('a replace asked for on such a question is sent, and seen by the data behind the raster', async () => {
  const faults = createFaultScript([{ match: { method: 'PUT', count: 1 }, do: { kind: 'drop-answer' } }]);
  const [demo, files] = [await demoWith({ s3: { faults } }), await testFiles([5_000])];
  const ledger = memoryLedger();
  await run(demo, ledger, [await pairing(demo, files[0]!, 'depth-max-dtri')]);
  const decided = await run(demo, ledger, [await pairing(demo, files[0]!, 'depth-max-dtri', true)]);
  expect(only(decided)).toMatchObject({ state: 'available' });
  expect(putsAt(demo)).toBe(2);
});

test('a replace is available only when the data behind the raster has changed', async () => {
  const [demo, files] = [await demoWith({ holds: { 'depth-max-dtri': raster } }), await testFiles([5_000])];
  const ran = await run(demo, memoryLedger(), [await pairing(demo, files[0]!, 'depth-max-dtri', true)]);
  expect(only(ran)).toMatchObject({ state: 'available', verified: 'md5' });
  expect(ran.story).toContain('file-0.bin: following');
});

test('a result deleted and made anew gets the same file again, though its object has the same name', async () => {
  const [demo, files] = [await demoWith(), await testFiles([5_000])];
  const ledger = memoryLedger();
  await run(demo, ledger, [await pairing(demo, files[0]!, 'grid-admin')]);
  const client = clientOf(demo);
  const [old] = (await collect(client.results(demo.scenario.uuid, signal))).filter(
    ({ code }) => code === 'grid-admin',
  );
  await client.deleteResult(demo.scenario.uuid, old!.id, signal);
  await madeAnew(demo, old!.name);
  const again = await run(demo, ledger, [await pairing(demo, files[0]!, 'grid-admin')]);
  expect(only(again)).toMatchObject({ state: 'available', verified: 'md5' });
  expect(putsAt(demo)).toBe(2);
});

async function madeAnew({ lizard, scenario }: Demo, name: string): Promise<void> {
  const answer = await fetch(`${lizard.origin}/api/v4/scenarios/${scenario.uuid}/results/`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`__key__:${lizard.key}`).toString('base64')}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ name, code: 'grid-admin', family: 'Raw', raster: null, attachment_url: null }),
  });
  expect(answer.status).toBe(201);
}

/** Sends to a store; `meanwhile` happens once when the first slice of the first body is on the line. */
function interrupted(meanwhile: () => Promise<void>): ByteTransport {
  const inner = createHttpTransport({ clock: systemClock() });
  let isFirst = true;
  async function* slicesOf(slices: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const slice of slices) {
      yield slice;
      if (isFirst) await meanwhile();
      isFirst = false;
    }
  }
  return {
    ...inner,
    put: (url, headers, { size, slices }, options) =>
      inner.put(url, headers, { size, slices: slicesOf(slices) }, options),
  };
}

/** A colleague uploads to the same result, and the portal shows it. */
async function colleague(demo: Demo, code: string): Promise<void> {
  const rowNow = async () => {
    const rows = await collect(clientOf(demo).results(demo.scenario.uuid, signal));
    return rows.find((row) => row.code === code)!;
  };
  const answer = await fetch((await rowNow()).upload_url!, { method: 'PUT', body: 'II*\0 theirs' });
  expect(answer.status).toBe(200);
  await expect.poll(async () => (await rowNow()).raster).not.toBeNull();
}

describe('a colleague whose file reaches the portal while a lone long PUT of ours is on the line', () => {
  test.each([
    { name: 'where nothing was', replace: false, holds: {} },
    { name: 'where a raster is to be replaced', replace: true, holds: { 'depth-max-dtri': raster } },
  ])('$name: keeps it; ours stops before its last slice and asks', async ({ replace, holds }) => {
    const [demo, files] = [await demoWith({ holds }), await testFiles([3_000_000])];
    const theirs = () => colleague(demo, 'depth-max-dtri');
    const pair = await pairing(demo, files[0]!, 'depth-max-dtri', replace);
    const ran = await run(demo, memoryLedger(), [pair], { transport: interrupted(theirs) });
    expect(only(ran)).toMatchObject({ state: 'waiting', failure: { code: 'already-there' } });
    expect(await demo.md5OfStored('depth-max-dtri')).toBe(md5('II*\0 theirs'));
  });

  test('that the portal could not show just before our last slice: nothing is called ours', async () => {
    const faults = createFaultScript();
    const [demo, files] = [
      await demoWith({ lizard: { pickupDelayMs: 0, faults } }),
      await testFiles([3_000_000]),
    ];
    const clock = systemClock();
    let later = 0;
    const meanwhile = async (): Promise<void> => {
      later = 10_000;
      await colleague(demo, 'depth-max-dtri');
      faults.add({
        match: { method: 'GET', path: /results\/\d+\//u, count: 1 },
        do: { kind: 'answer', status: 503, code: 'unavailable', at: 'start' },
      });
    };
    const pair = await pairing(demo, files[0]!, 'depth-max-dtri');
    const ran = await run(
      demo,
      memoryLedger(),
      [pair],
      { transport: interrupted(meanwhile) },
      {
        ...clock,
        monotonic: () => clock.monotonic() + later,
      },
    );
    expect(only(ran)).toMatchObject({ state: 'unconfirmed', verified: 'md5' });
    expect(ran.notices).toEqual([expect.stringContaining('look there whether it is yours')]);
  });
});

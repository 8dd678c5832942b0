import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createFaultScript } from '../../../src-main/demo/faults/fault-script.ts';
import { startDemo, type Demo } from '../../../src-main/demo/start-demo.ts';
import type { NewTransfer } from '../../../src-main/engine/enqueue/new-transfer.ts';
import type { Ledger } from '../../../src-main/engine/ports/ledger.ts';
import { systemClock } from '../../../src-main/engine/system-clock.ts';
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

async function run(demo: Demo, ledger: Ledger, requests: readonly NewTransfer[]): Promise<TestEngine> {
  const openTarget = createOpenTarget({
    keys: { keyFor: () => demo.lizard.key },
    clock: systemClock(),
    lookMs: 0,
  });
  const kept: Ledger = { ...ledger, close: () => Promise.resolve() };
  const started = await startEngine({ deps: { ledger: kept, openTarget } });
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

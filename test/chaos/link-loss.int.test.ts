import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { createPresigner } from '../../src-main/demo/signing/create-presigner.ts';
import type { S3Handle } from '../../src-main/demo/s3/start-s3.ts';
import { createS3Calls } from '../../src-main/engine/multipart/create-s3-calls.ts';
import { createHttpTransport } from '../../src-main/engine/transport/create-http-transport.ts';
import { ensureBuilt } from '../support/built.ts';
import type { S3UnderTest } from '../conformance/s3/s3-case.ts';
import { demoS3 } from '../support/engine/demo-s3.ts';
import { startEngine } from '../support/engine/start-engine.ts';
import {
  putRequests,
  storedMd5,
  type TestFile,
  testFiles,
  writeTestFile,
} from '../support/engine/test-files.ts';
import { type FakeClock, fakeClock } from '../support/fake-clock.ts';
import { type Link, type LinkState, startLink } from '../support/link.ts';
import { writePlan } from '../support/plan-run.ts';
import { lastRows, startCli, summaryOf } from '../support/run-cli.ts';
import { linkRun } from './link-run.ts';

const mib = 1024 ** 2;
/** Bytes flow this soon after a line's return, and after the watchdog gave a dead one up (ms). */
const soon = 5_000;

beforeAll(ensureBuilt);

const tell = (line: string): void => void process.stdout.write(`${line}\n`);

/** The demo S3, reached over a line that can go away; URLs are signed for this end of it. */
async function linkedS3(): Promise<{ s3: S3Handle; link: Link; sign: S3Handle['sign'] }> {
  const s3 = await demoS3();
  const link = await startLink(s3.origin);
  onTestFinished(() => link.close());
  const { region, bucket, keys } = s3;
  const sign = createPresigner({
    ...{ origin: link.origin, region, bucket, keys },
    ...{ lifeSeconds: 86_400, now: Date.now },
  });
  return { s3, link, sign };
}

async function expectWhole(s3: S3Handle, files: readonly TestFile[]): Promise<void> {
  for (const { name, md5 } of files) expect(await storedMd5(s3, name), name).toBe(md5);
}

/** How long the line of a real program is away; simulated time has longer ones. `npm run test:long` asks for ten. */
const outage = Number(process.env['SLUICE_OUTAGE_SECONDS'] ?? '2');

test('a line that refuses and resets: waiting for the network, flowing within 5 s of its return', async () => {
  const { s3, link, sign } = await linkedS3();
  const folder = await mkdtemp(join(tmpdir(), 'sluice-link-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const files = await Promise.all(
    [0, 1, 2, 3].map((index) => writeTestFile(join(folder, `file-${index}.nc`), randomBytes(8 * mib))),
  );
  const names = files.map(({ name }) => name);
  await writePlan(folder, names, { sign });
  s3.faults.add({ match: { method: 'PUT' }, do: { kind: 'slow', bytesPerSecond: 2 * mib } });
  const run = startCli(['upload', 'plan.json', '--json', '--concurrency', '2'], { folder });
  await link.flowing();
  await link.become('refused');
  await run.event(
    (event) => event.event === 'transfer' && event.state === 'waiting' && event.waiting?.for === 'network',
  );
  await pause(outage * 1000);
  const backAt = performance.now();
  await link.become('up');
  await link.flowing();
  const flowing = performance.now() - backAt;
  tell(`refused for ${outage} s: flowing ${Math.round(flowing)} ms after its return`);
  expect(flowing).toBeLessThanOrEqual(soon);
  const end = await run.ended;
  expect(end.code, end.stderr).toBe(0);
  expect(summaryOf(end)).toMatchObject({ done: names.length, failed: 0 });
  expect([...lastRows(end).values()].map(({ state }) => state)).toEqual(names.map(() => 'done'));
  await expectWhole(s3, files);
});

test.each([
  ['2 minutes', [120]],
  ['an hour', [3600]],
])(
  'twenty times %s without a line in one queue’s life: nothing fails, flowing within 5 s each time',
  async (how, lengths) => {
    const report = await linkRun({ transfers: 2000, outages: 20, lengths, seed: 20261121 });
    const longest = Math.max(...report.flowingAfter);
    tell(`twenty times ${how}: flowing at most ${Math.round(longest)} ms after each return (simulated)`);
    expect(report.flowingAfter).toHaveLength(20);
    expect(longest).toBeLessThanOrEqual(soon);
    expect(report).toMatchObject({ done: 2000, open: [], strange: [], sentAgain: 0 });
  },
);

/** The real engine and sockets, but time goes only as the test winds it, ten times as fast as it passes. */
async function simulatedTime(clock: FakeClock) {
  const transport = createHttpTransport({ clock });
  const running = await startEngine({
    options: { connections: 4, giveUpMs: null },
    // With no pause at all a try would begin at once, before the test has done what it does to the line.
    deps: { clock, transport, s3Calls: createS3Calls({ clock }), random: () => 0.5 },
  });
  onTestFinished(async () => {
    await running.close();
    transport.close();
  });
  return running;
}

/** Winds the clock on by `step` each 5 ms until that is so; answers how long it took (simulated ms). */
async function wind(clock: FakeClock, until: () => boolean, step = 50): Promise<number> {
  const begun = clock.monotonic();
  while (!until()) {
    await clock.advance(step);
    await pause(5);
    if (clock.monotonic() - begun > 600_000) throw new Error('That never came to be.');
  }
  return clock.monotonic() - begun;
}

async function queue(sizes: readonly number[], server: S3UnderTest) {
  const files = await testFiles(sizes);
  return { files, requests: await putRequests(server, files, '', 86_400) };
}

test('a line that swallows everything: flowing within 5 s of the watchdog’s cut', async () => {
  const { s3, link, sign } = await linkedS3();
  const { files, requests } = await queue(
    [24, 24, 24].map((size) => size * mib),
    { bucket: s3.bucket, sign },
  );
  const clock = fakeClock(Date.now());
  const { engine, story, rows } = await simulatedTime(clock);
  s3.faults.add({ match: { method: 'PUT' }, do: { kind: 'slow', bytesPerSecond: 16 * mib } });
  await engine.add(requests, { again: false, signal: new AbortController().signal });
  const settled = engine.settled();
  await link.flowing();
  await link.become('black-hole');
  const stalled = (): boolean => story.some((line) => line.endsWith(': waiting'));
  const cutAfter = await wind(clock, stalled);
  expect(cutAfter).toBeGreaterThanOrEqual(29_000);
  await link.become('up');
  const flowing = await wind(clock, () => link.isFlowing);
  tell(`black hole: cut by the watchdog after ${cutAfter} ms, flowing ${flowing} ms later (simulated)`);
  expect(flowing).toBeLessThanOrEqual(soon);
  s3.faults.clear();
  await wind(clock, () => [...rows.values()].every(({ state }) => state === 'done'));
  await settled;
  expect(story.filter((line) => line.endsWith('failed'))).toEqual([]);
  await expectWhole(s3, files);
});

describe('a captive portal for a minute', () => {
  test.each([
    ['answers with its page', 'login-page'],
    ['sends everything to its page', 'login-redirect'],
  ] as const)(
    'that %s: nothing fails, nothing is called accepted, all is whole afterwards',
    async (_, state) => {
      await throughPortal(state);
    },
  );
});

async function throughPortal(state: Extract<LinkState, 'login-page' | 'login-redirect'>): Promise<void> {
  const { s3, link, sign } = await linkedS3();
  const { files, requests } = await queue([9 * mib, 300_000, 0, 2 * mib, 20_000, 5 * mib], {
    bucket: s3.bucket,
    sign,
  });
  const clock = fakeClock(Date.now());
  const { engine, story, rows } = await simulatedTime(clock);
  s3.faults.add({ match: { method: 'PUT' }, do: { kind: 'slow', bytesPerSecond: 4 * mib } });
  await engine.add(requests, { again: false, signal: new AbortController().signal });
  const settled = engine.settled();
  await link.flowing();
  await link.become(state);
  const begun = clock.monotonic();
  // What had reached the store whole when the portal stepped in is stored all the same; that is over within a second.
  await wind(clock, () => clock.monotonic() - begun >= 1_000);
  const before = engine.summary().done;
  const stored = s3.objectKeys().length;
  // Every request is answered at once, and by the wrong one: the minute may go faster than what is on its way.
  await wind(clock, () => clock.monotonic() - begun >= 60_000, 200);
  expect(s3.objectKeys()).toHaveLength(stored);
  expect(engine.summary().done).toBeLessThanOrEqual(Math.max(before, stored));
  const open = engine.rows().filter((row) => row.state !== 'done');
  expect(open.length).toBeGreaterThan(0);
  for (const row of open) expect(row, row.name).toMatchObject({ acceptedBytes: 0, verified: null });
  await link.become('up');
  s3.faults.clear();
  const back = clock.monotonic();
  await wind(
    clock,
    () => [...rows.values()].every((row) => row.state === 'done') && rows.size === files.length,
  );
  await settled;
  tell(`${state} for a minute: all done ${clock.monotonic() - back} ms after it let through (simulated)`);
  expect(story.filter((line) => line.endsWith('failed'))).toEqual([]);
  await expectWhole(s3, files);
}

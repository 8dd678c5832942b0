import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { FindingEvent, NdjsonEvent } from '../../src-main/contract/ndjson.ts';
import { ensureBuilt } from '../support/built.ts';
import { writeFiles, writePlan } from '../support/plan-run.ts';
import { type CliEnd, runCli, startCli } from '../support/run-cli.ts';
import { type SpawnedS3, spawnS3 } from '../support/s3/spawn-s3.ts';

let folder: string;
let s3: SpawnedS3;

beforeAll(ensureBuilt);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluice-e2e-forecast-'));
  s3 = await spawnS3(['--folder', join(folder, 'objects')]);
});
afterEach(async () => {
  await s3.stop();
  await rm(folder, { recursive: true, force: true });
});

const count = 16;
const size = 500_000;
const names = Array.from({ length: count }, (_, at) => `file-${at}.tif`);

const isFinding = (event: NdjsonEvent): event is FindingEvent => event.event === 'finding';
const findings = ({ events }: CliEnd, code: string): readonly FindingEvent[] =>
  events.filter(isFinding).filter((event) => event.code === code);
const firstAt = ({ events }: CliEnd, fits: (event: NdjsonEvent) => boolean): number => events.findIndex(fits);

const writeAll = (): Promise<void> =>
  writeFiles(folder, Object.fromEntries(names.map((name) => [name, randomBytes(size)])));

test('a queue that cannot make it says so before a URL has ended, and what to do; then exit 3', async () => {
  await writeAll();
  await s3.addFault({ match: { method: 'PUT' }, do: { kind: 'slow', bytesPerSecond: 200_000 } });
  await writePlan(folder, names, s3, 10);
  const run = startCli(['upload', 'plan.json', '--json', '--concurrency', '2'], { folder });
  await run.event((event) => event.event === 'finding' && event.code === 'will-expire');
  // The store's clock is known once it has answered a body.
  await run.event((event) => event.event === 'transfer' && event.state === 'done');
  const during = await runCli(['status', '--json'], { folder });
  const end = await run.ended;

  expect(end.code, end.stderr).toBe(3);
  const [said, ...more] = findings(end, 'will-expire');
  expect(said).toMatchObject({ severity: 'advice', path: '' });
  expect(said?.message).toMatch(
    /^\d+ files will not make it \(first file-\d+\.tif\): at .+\/s all that is left takes .+, and the first URL ends in /u,
  );
  expect(more.length).toBeLessThanOrEqual(2);
  expect(firstAt(end, (event) => event.event === 'finding')).toBeLessThan(
    firstAt(end, (event) => event.event === 'transfer' && event.waiting?.for === 'fresh-url'),
  );
  expect(end.events.at(-1)?.event).toBe('summary');
  expect(end.stderr).toContain('will not make it');
  expect(end.stderr).toContain('Have the plan made again with URLs that live longer');

  const [status, ...rows] = during.events;
  expect(status).toMatchObject({ event: 'status', serverClockOffsetMs: expect.any(Number) as number });
  const { forecast } = status as Extract<NdjsonEvent, { event: 'status' }>;
  expect(forecast?.rate).toBeGreaterThan(50_000);
  expect(forecast?.seconds).toBeGreaterThan(1);
  expect(forecast?.late).toBeGreaterThan(0);
  expect(forecast?.firstLate).toMatch(/^file-\d+\.tif$/u);
  const late = rows.filter((row) => row.event === 'transfer' && row.risk === 'url');
  expect(late).toHaveLength(forecast?.late ?? -1);
  for (const row of late) expect(row).toMatchObject({ expiresAt: expect.stringMatching(/Z$/u) as string });

  const after = await runCli(['status', '--json'], { folder });
  const waiting = rowsOf(after).filter(({ waiting }) => waiting?.for === 'fresh-url').length;
  expect(after.events[0]).toMatchObject({
    event: 'status',
    forecast: { seconds: null, rate: null, late: waiting, dead: waiting },
  });
  expect((await runCli(['status'], { folder })).stdout).toMatch(/Needs a fresh URL +500 kB +ended +file-/u);
});

test('URLs that are dead on arrival are said at once, by whose clock, before anything is sent', async () => {
  await writeFiles(folder, { 'a.tif': 'here' });
  const put = await s3.sign({
    ...{ method: 'PUT', key: 'a.tif', expires: 60 },
    signingDate: new Date(Date.now() - 3_600_000),
  });
  await writeFile(
    join(folder, 'plan.json'),
    JSON.stringify({ version: 1, uploads: [{ path: 'a.tif', put }] }),
  );
  const end = await runCli(['upload', 'plan.json', '--json'], { folder });
  expect(end.code, end.stderr).toBe(3);
  expect(findings(end, 'will-expire').map(({ message }) => message)).toEqual([
    "1 file will not make it (a.tif): its URL has ended, by this computer's clock.",
  ]);
  const checked = await runCli(['check', 'plan.json', '--json'], { folder });
  expect([checked.code, findings(checked, 'url-expired').length]).toEqual([1, 1]);
});

test('check says how long the URL of each entry lives, and that is no fault', async () => {
  await writeFiles(folder, { 'a.tif': 'here', 'b.tif': 'here' });
  await writePlan(folder, ['a.tif', 'b.tif'], s3, 3600);
  const { code, stdout } = await runCli(['check', 'plan.json'], { folder });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^· a\.tif: The URL for a\.tif ends at .+Z, in (59 min|1 h 0 min)\.$/mu);
  expect(stdout).toMatch(/· b\.tif: [^\n]+\nNothing found: it can be sent\.\n$/u);
});

function rowsOf({ events }: CliEnd) {
  return events.flatMap((event) => (event.event === 'transfer' ? [event] : []));
}

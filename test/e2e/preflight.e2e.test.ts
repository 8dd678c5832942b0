import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { encodeGeoTiff } from '../../src-main/demo/sample-run/encode-geotiff.ts';
import { sampleRaster } from '../../src-main/demo/sample-run/sample-rasters.ts';
import { type Demo, startDemo } from '../../src-main/demo/start-demo.ts';
import { ensureBuilt } from '../support/built.ts';
import { type CliEnd, runCli, summaryOf } from '../support/run-cli.ts';

let folder: string;
let demo: Demo;
const file = (name: string): string => join(folder, 'run', name);

beforeAll(ensureBuilt);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluice-e2e-preflight-'));
  demo = await startDemo({ folder, lizard: { pickupDelayMs: 0 } });
  await writeRaster('total-damage.tif', 32767);
  for (const { path } of demo.run.files) await age(path);
});
afterEach(async () => {
  await demo.close();
  await rm(folder, { recursive: true, force: true });
});

/** One that is refused where it names no EPSG code: 32767 is a projection the file defines itself. */
async function writeRaster(name: string, epsg: number): Promise<void> {
  await writeFile(file(name), encodeGeoTiff({ ...sampleRaster('total-damage'), epsg }));
  await age(file(name));
}

async function age(path: string): Promise<void> {
  const hourAgo = new Date(Date.now() - 3_600_000);
  await utimes(path, hourAgo, hourAgo);
}

const env = () => ({ SLUICE_LIZARD_KEY: demo.lizard.key });
const where = () => ['--portal', demo.lizard.origin, '--scenario', demo.scenario.uuid];
const upload = (...args: readonly string[]): Promise<CliEnd> =>
  runCli(['upload', 'run', ...where(), '--json', ...args], { folder, env: env() });
const codes = ({ events }: CliEnd): string[] =>
  events.flatMap((event) =>
    event.event === 'finding' && event.severity !== 'info' ? [`${event.code} ${event.severity}`] : [],
  );
const puts = () => demo.s3.counts().filter(({ operation }) => operation === 'PutObject');

describe('a raster that a rule refuses', () => {
  test('is found by check, with the line that mends it', async () => {
    const end = await runCli(['check', 'run', '--json'], { folder });
    expect(end.code, end.stderr).toBe(1);
    expect(codes(end)).toEqual(['projection refuse']);
    expect(end.stdout).toContain('gdal_translate -a_srs EPSG:28992');
    const paired = await runCli(['check', 'run', '--json', ...where()], { folder, env: env() });
    expect([paired.code, ...codes(paired)]).toEqual([1, 'projection refuse']);
  });

  test('stays here, said before byte 0, while the others go: 3', async () => {
    const end = await upload();
    expect(end.code, end.stderr).toBe(3);
    expect(codes(end)).toEqual(['projection refuse']);
    expect(end.stderr).toContain('--send-anyway');
    expect(summaryOf(end)).toMatchObject({ total: 8, available: 8 });
    const firstTransfer = end.events.findIndex(({ event }) => event === 'transfer');
    const finding = end.events.findIndex((event) => event.event === 'finding' && event.code === 'projection');
    expect(finding).toBeLessThan(firstTransfer);
    expect(puts()).toHaveLength(8);
  });

  test('goes with --send-anyway, and what was said of it becomes advice', async () => {
    const end = await upload('--send-anyway');
    expect(end.code, end.stderr).toBe(0);
    expect(codes(end)).toEqual(['projection advice']);
    expect(summaryOf(end)).toMatchObject({ total: 9, available: 9 });
    const again = await upload();
    expect(again.code, again.stderr).toBe(0);
    expect(summaryOf(again)).toMatchObject({ total: 9, skipped: 9, sentBytes: 0 });
  });

  test('gives its place to its mended copy', async () => {
    await writeRaster('total-damage-mended.tif', 28992);
    const end = await upload();
    expect(end.code, end.stderr).toBe(0);
    expect(codes(end)).toEqual([]);
    expect(summaryOf(end)).toMatchObject({ total: 9, available: 9 });
  });

  test('is not asked for without a portal', async () => {
    const end = await runCli(['upload', 'plan.json', '--send-anyway'], { folder });
    expect([end.code, end.stderr]).toEqual([2, expect.stringContaining('--send-anyway needs --portal')]);
  });
});

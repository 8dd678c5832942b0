import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Demo, startDemo } from '../../src-main/demo/start-demo.ts';
import { ensureBuilt } from '../support/built.ts';
import { lastRows, refusedCodes, runCli, summaryOf } from '../support/run-cli.ts';

let folder: string;
let demo: Demo;

beforeAll(ensureBuilt);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluice-e2e-run-'));
  demo = await startDemo({ folder, lizard: { pickupDelayMs: 0 } });
  const hourAgo = new Date(Date.now() - 3_600_000);
  for (const { path } of demo.run.files) await utimes(path, hourAgo, hourAgo);
});
afterEach(async () => {
  await demo.close();
  await rm(folder, { recursive: true, force: true });
});

const env = () => ({ SLUICE_LIZARD_KEY: demo.lizard.key });
const where = (scenario = demo.scenario.uuid) => [
  '--portal',
  demo.lizard.origin,
  '--scenario',
  scenario,
  '--json',
];
const upload = (...args: readonly string[]) =>
  runCli(['upload', 'run', ...where(), ...args], { folder, env: env() });
const puts = () => demo.s3.counts().filter(({ operation }) => operation === 'PutObject');

describe('uploading a run to a scenario', () => {
  test('all nine end in Lizard; the same command again sends nothing', async () => {
    const end = await upload();
    expect(end.code, end.stderr).toBe(0);
    expect(summaryOf(end)).toMatchObject({ total: 9, available: 9 });
    const again = await upload();
    expect(again.code, again.stderr).toBe(0);
    expect(summaryOf(again)).toMatchObject({ total: 9, skipped: 9, sentBytes: 0 });
    expect(puts().reduce((sum, { begun }) => sum + begun, 0)).toBe(9);
  });

  test('a dry run and a check pair without sending', async () => {
    const dry = await upload('--dry-run');
    expect(dry.code, dry.stderr).toBe(0);
    const paired = dry.events.filter((event) => event.event === 'finding' && event.code === 'paired');
    expect(paired).toHaveLength(9);
    const checked = await runCli(['check', 'run', ...where()], { folder, env: env() });
    expect(checked.code, checked.stderr).toBe(0);
    const tally = { event: 'tally', given: 9, toSend: 9, skipped: 0, refused: 0, left: 0 };
    expect([dry.events.at(-1), checked.events.at(-1)]).toEqual([tally, tally]);
    const absent = await upload('--pair', 'run/absent.tif=grid-admin');
    expect([absent.code, ...refusedCodes(absent)]).toEqual([2, 'file-missing']);
    expect(puts()).toEqual([]);
  });

  test('a portal that never picks up: 4 after --follow-for, and resume finds them', async () => {
    demo.lizard.setPickupDelay(3_600_000);
    const end = await upload('--follow-for', '1s');
    expect(end.code, end.stderr).toBe(4);
    expect(summaryOf(end)).toMatchObject({ total: 9, unconfirmed: 9 });
    demo.lizard.setPickupDelay(0);
    await writeFile(join(folder, 'key'), `${demo.lizard.key}\n`);
    const resumed = await runCli(['resume', '--json', '--key-file', 'key'], { folder });
    expect(resumed.code, resumed.stderr).toBe(0);
    expect(summaryOf(resumed)).toMatchObject({ total: 9, available: 9, sentBytes: 0 });
  });

  test('a recognised file no result takes is 3; foreign ones do not count', async () => {
    await rm(join(folder, 'run', 'total-damage.tif'));
    await writeFile(join(folder, 'run', 'notes.txt'), 'foreign');
    const lizard = demo.lizard;
    const other = await lizard.makeScenario({
      results: [{ code: 'grid-admin', family: 'Raw', name: 'Grid administration' }],
    });
    const end = await runCli(['upload', 'run', ...where(other.uuid)], { folder, env: env() });
    expect(end.code, end.stderr).toBe(3);
    expect(summaryOf(end)).toMatchObject({ given: 9, total: 1, available: 1, refused: 7, left: 1 });
    const one = await runCli(['upload', 'run/gridadmin.h5', 'run/notes.txt', ...where()], {
      folder,
      env: env(),
    });
    expect(one.code, one.stderr).toBe(0);
    expect(lastRows(one).size).toBe(1);
  });
});

describe('what is refused before anything is sent', () => {
  test('a wrong key, an unknown scenario, a portal that is down, no key', async () => {
    const wrong = await runCli(['upload', 'run', ...where()], {
      folder,
      env: { SLUICE_LIZARD_KEY: 'abc.123' },
    });
    expect([wrong.code, ...refusedCodes(wrong)]).toEqual([2, 'unauthorised']);
    const unknown = await runCli(['upload', 'run', ...where('00000000-0000-4000-8000-000000000000')], {
      folder,
      env: env(),
    });
    expect([unknown.code, ...refusedCodes(unknown)]).toEqual([2, 'not-found']);
    const keyless = await runCli(['upload', 'run', ...where()], { folder });
    expect([keyless.code, ...refusedCodes(keyless)]).toEqual([2, 'usage']);
    const missing = await runCli(['upload', 'nowhere', ...where()], { folder, env: env() });
    expect(missing.code, missing.stderr).toBe(2);
    expect(refusedCodes(missing)).toHaveLength(1);
    expect(puts()).toEqual([]);
    const nobody = ['--portal', 'http://127.0.0.1:9', '--scenario', demo.scenario.uuid, '--json'];
    const down = await runCli(['upload', 'run', ...nobody], { folder, env: env() });
    expect([down.code, ...refusedCodes(down)]).toEqual([2, 'network']);
    expect(wrong.stdout + wrong.stderr).not.toContain('abc.123');
  });
});

describe('scenarios and results', () => {
  test('are listed and shown without any presigned query', async () => {
    const portal = ['--portal', demo.lizard.origin, '--json'];
    const listed = await runCli(['scenarios', 'list', ...portal], { folder, env: env() });
    expect(listed.events).toMatchObject([{ event: 'scenario', uuid: demo.scenario.uuid }]);
    const results = await runCli(['results', 'list', ...where()], { folder, env: env() });
    expect(results.events).toHaveLength(9);
    expect(results.events[0]).toMatchObject({ event: 'result', holds: 'nothing', uploadable: true });
    const id = String(demo.scenario.results[0]?.id);
    const shown = await runCli(['results', 'show', id, ...where()], { folder, env: env() });
    expect(shown.events).toMatchObject([{ event: 'result', id: Number(id) }]);
  });

  test('are deleted only with --yes where there is no terminal', async () => {
    const id = String(demo.scenario.results[0]?.id);
    const asked = await runCli(['results', 'delete', id, ...where()], { folder, env: env() });
    expect([asked.code, ...refusedCodes(asked)]).toEqual([2, 'usage']);
    const deleted = await runCli(['results', 'delete', id, ...where(), '--yes'], { folder, env: env() });
    expect(deleted.code, deleted.stderr).toBe(0);
    expect(deleted.events).toMatchObject([{ event: 'deleted', id, outcome: 'deleted' }]);
    const family = await runCli(['results', 'delete', '--family', 'damage', ...where(), '--yes'], {
      folder,
      env: env(),
    });
    expect(family.events).toMatchObject([{ event: 'deleted', outcome: 'scheduled' }]);
    const scenario = [
      'scenarios',
      'delete',
      demo.scenario.uuid,
      '--portal',
      demo.lizard.origin,
      '--json',
      '--yes',
    ];
    expect((await runCli(scenario, { folder, env: env() })).code).toBe(0);
    expect((await runCli(['results', 'list', ...where()], { folder, env: env() })).code).toBe(2);
  });
});

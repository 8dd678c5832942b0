import { PassThrough } from 'node:stream';
import { tmpdir } from 'node:os';
import { describe, expect, onTestFinished, test } from 'vitest';
import { main } from '../../../src-main/headless/cli/main.ts';
import { type Portal, startPortal } from '../../demo/lizard/start-portal.ts';
import { fakeCaller } from '../../support/fake-caller.ts';
import { LizardStub } from '../../support/lizard-stub.ts';

async function portalWith(rasterSources: number): Promise<Portal> {
  const portal = await startPortal({ rasterSources });
  onTestFinished(() => portal.close());
  return portal;
}

interface Asked {
  readonly lizard: Pick<Portal['lizard'], 'origin' | 'key'>;
}

/** Runs `rasters` on a portal; with `typed`, at a terminal where that is what a person types. */
async function run({ lizard }: Asked, args: readonly string[], typed?: string) {
  const stdin = Object.assign(new PassThrough(), { isTTY: typed !== undefined });
  stdin.end(typed ?? '');
  const screen = Object.assign(new PassThrough(), { isTTY: true });
  const { caller, stdout, stderr } = fakeCaller({
    args: ['rasters', ...args, '--portal', lizard.origin],
    env: { SLUICE_LIZARD_KEY: lizard.key },
    folder: tmpdir(),
    ...(typed !== undefined && { stdin, stderr: screen }),
  });
  const code = await main(caller, '1.2.3');
  const asked = (screen.read() as Buffer | null)?.toString() ?? '';
  return { code, lines: stdout().split('\n').filter(Boolean), stderr: stderr() + asked };
}

const json = (lines: readonly string[]) => lines.map((line) => JSON.parse(line) as Record<string, unknown>);
const uuidOf = async (portal: Portal, name: string): Promise<string> => {
  const { lines } = await run(portal, ['list', '--json', '--where', `name__endswith=${name}`]);
  return String(json(lines)[0]?.['uuid']);
};
const deletions = ({ lizard }: Portal): number => lizard.requestCount('DELETE', /./u);
const countOf = async (portal: Portal): Promise<unknown> => (await portal.get('rastersources/'))['count'];

describe('rasters list', () => {
  test('is a table for people, in words', async () => {
    const { code, lines } = await run(await portalWith(10), ['list']);
    expect(code).toBe(0);
    expect(lines.map((line) => line.split(/ {2,}/u).slice(1))).toEqual([
      ['NAME', 'SIZE', 'TYPE', 'NO DATA', 'PIXELS', 'PROJECTION', 'VALUES', 'ACCESS', 'USED BY'],
      ...[
        [
          '1811_meerdorp_pet_2023_ahn4',
          '734 MB',
          'float32',
          largest,
          half,
          rd,
          'undated',
          'Public',
          '1 layer',
        ],
        [of('grid s1 interp.'), 'empty', 'float32', '-9999', half, rd, hour, 'Public', '2 layers'],
        [of('bath'), '25.9 MB', 'float32', '-9999', half, rd, 'undated, every 5 min', 'Public', '4 layers'],
        [of('grid s1-max interp.'), 'empty', 'float32', '-9999', half, rd, end, 'Public', '4 layers'],
        [of('grid ucr-max'), 'empty', 'float32', '-9999', ten, rd, end, 'Public', '1 layer'],
        [of('grid rain'), 'empty', 'float32', '-9999', ten, rd, hour, 'Public', 'unused'],
        [of('grid rise-velocity'), 'empty', 'float32', largest, ten, rd, end, 'Public', 'unused'],
        [of('mask'), '848 kB', 'uint8', '0', half, rd, 'undated', 'Public', '3 layers, 1 label type'],
        [
          of('future - grid s1 interp.'),
          'empty',
          'float32',
          '-9999',
          half,
          rd,
          `${hour}, every 1 h`,
          'Private',
          'unused',
        ],
        [
          of('future - bath'),
          '26.6 MB',
          'float32',
          '-9999',
          half,
          rd,
          'undated, every 5 min',
          'Common',
          '2 layers',
        ],
      ],
    ]);
  });

  test('has the unit of each projection, and the meaning of each fill value', async () => {
    const { lines } = await run(await portalWith(60), ['list', '--all']);
    const cells = lines.map((line) => line.split(/ {2,}/u));
    const pixels = cells.map((each) => each[5]);
    expect(pixels).toEqual(expect.arrayContaining(['2 × 2 ftUS', '0.0005 × 0.0005 °', '20 × 20 m']));
    const fills = cells.map((each) => each[4]);
    expect(fills).toEqual(expect.arrayContaining(['255 (largest uint8)', '-32768 (smallest int16)']));
  });

  test('says how many more there are', async () => {
    const portal = await portalWith(2_010);
    const { lines } = await run(portal, ['list', '--limit', '12']);
    expect(lines).toHaveLength(14);
    expect(lines.at(-1)).toMatch(/^12 of 2010;/u);
    expect(portal.lizard.requestCount('GET', /rastersources/u)).toBe(2);
  });

  test('gives scripts every one of thousands', async () => {
    const { lines } = await run(await portalWith(2_010), ['list', '--all', '--json', '--quiet']);
    const uuids = json(lines).map(({ event, uuid }) => `${String(event)} ${String(uuid)}`);
    expect(new Set(uuids).size).toBe(2_010);
    expect(json(lines)[7]).toMatchObject({
      event: 'raster-source',
      size: 847_580,
      unit: 'metre',
      dtype: 'u1',
    });
  });

  test('of a scenario has its rasters only', async () => {
    const portal = await portalWith(10);
    const holds = { kind: 'raster', size: 5 } as const;
    const results = [{ code: 'total-damage', family: 'Damage', name: 'Damage', holds } as const];
    const { uuid } = await portal.lizard.makeScenario({ name: 'Mine', results });
    const { lines } = await run(portal, ['list', '--json', '--scenario', uuid]);
    expect(json(lines).map(({ name }) => name)).toEqual(['Mine: Damage']);
  });

  test('that finds nothing says so; a wrong portal and a wrong key are refused', async () => {
    const portal = await portalWith(10);
    expect(await run(portal, ['list', '--name', 'nowhere'])).toMatchObject({
      ...{ code: 0, lines: ['No raster source of this portal fits.'] },
    });
    const wrong = { ...portal, lizard: { ...portal.lizard, key: 'abcdefg.0' } };
    expect(await run(wrong, ['list'])).toMatchObject({ code: 2, lines: [] });
  });
});

describe('rasters show', () => {
  test('says everything in words, and what may not be seen as that', async () => {
    const portal = await portalWith(10);
    const { code, lines } = await run(portal, ['show', await uuidOf(portal, '1811_meerdorp_pet_2023_ahn4')]);
    expect(code).toBe(0);
    expect(lines.map((line) => line.replace(/ {2,}/u, ' | '))).toEqual(
      expect.arrayContaining([
        ...['Organisation | Gemeente Meerdorp', 'Supplier | anna.voorbeeld, PET-2023', 'Size | 734 MB'],
        ...[`No data | ${largest}`, 'In time | no', 'Pixels | 0.5 × 0.5 m', 'Your key may change it | no'],
        ...['Projection | EPSG:28992, Amersfoort / RD New', 'Corners | 131000, 452000 to 139728.5, 464034'],
      ]),
    );
    const bath = await run(portal, ['show', await uuidOf(portal, 'bui09: bath')]);
    expect(bath.lines.at(-1)).toMatch(/^ {2}layer [0-9a-f-]{36}: not found \(404\)/u);
  });

  test('gives scripts the portal’s own answer', async () => {
    const portal = await portalWith(10);
    const uuid = await uuidOf(portal, 'mask');
    const { lines } = await run(portal, ['show', uuid, '--json']);
    expect(json(lines)).toEqual([await portal.get(`rastersources/${uuid}/`)]);
  });

  test('what is not there, or no UUID, is refused', async () => {
    const portal = await portalWith(0);
    expect((await run(portal, ['show', '00000000-0000-4000-8000-000000000000'])).code).toBe(2);
    expect((await run(portal, ['show', '..'])).code).toBe(2);
  });
});

describe('rasters delete', () => {
  test('as a dry run says what would go and what is in use, and deletes nothing', async () => {
    const portal = await portalWith(10);
    const { code, lines } = await run(portal, ['delete', '--dry-run', '--name', 'HAVENOORD']);
    expect(code).toBe(1);
    expect(lines.filter((line) => line.startsWith('·'))).toHaveLength(3);
    expect(lines.filter((line) => line.startsWith('✗'))).toHaveLength(6);
    expect(lines.at(-2)).toBe('6 in use, 3 would be deleted.');
    expect(lines.at(-1)).toMatch(/--force/u);
    expect([deletions(portal), await countOf(portal)]).toEqual([0, 10]);
  });

  test('deletes what nothing uses and leaves the rest, telling scripts of each', async () => {
    const portal = await portalWith(10);
    const { code, lines } = await run(portal, ['delete', '--name', 'future', '--yes', '--json']);
    expect(code).toBe(1);
    expect(json(lines).map(({ event, outcome, dryRun }) => [event, outcome, dryRun])).toEqual([
      ['raster-deletion', 'deleted', false],
      ['raster-deletion', 'in-use', false],
    ]);
    expect(await countOf(portal)).toBe(9);
    const rain = await uuidOf(portal, 'rain');
    expect((await run(portal, ['delete', rain, '--yes'])).code).toBe(0);
  });

  test('by filters that a portal does not heed is refused before anything is deleted', async () => {
    const portal = await portalWith(10);
    await using deaf = await LizardStub.start(async () => ({ body: await portal.get('rastersources/') }));
    const { origin } = deaf;
    const args = ['delete', '--name', 'future', '--yes'];
    const { code, stderr } = await run({ lizard: { origin, key: portal.lizard.key } }, args);
    expect([code, stderr]).toEqual([2, expect.stringContaining('nothing was deleted')]);
    expect(deaf.requests.map(({ method }) => method)).toEqual(['GET']);
  });

  test('asks nobody without a terminal, and deletes nothing', async () => {
    const portal = await portalWith(10);
    const { code, stderr } = await run(portal, ['delete', '--name', 'HAVENOORD']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('Add --yes')]);
    expect(deletions(portal)).toBe(0);
  });

  test.each([
    ['y\n', 7],
    ['n\n', 10],
    ['', 10],
  ])('at a terminal shows first, and %j leaves %i', async (typed, left) => {
    const portal = await portalWith(10);
    const { lines, stderr } = await run(portal, ['delete', '--name', 'HAVENOORD'], typed);
    expect(lines).toContain('6 in use, 3 would be deleted.');
    expect(stderr).toContain('Delete 3 raster sources? This cannot be undone.');
    expect(await countOf(portal)).toBe(left);
  });

  test('a source in use is not deleted, and says by what', async () => {
    const portal = await portalWith(10);
    const { code, lines } = await run(portal, ['delete', await uuidOf(portal, 'mask'), '--yes']);
    expect(code).toBe(1);
    expect(lines[0]).toMatch(/^✗ "HAVENOORD.* in use: it stays$/u);
    expect(lines[4]).toMatch(/^ {2}label type .*: flooded buildings$/u);
    expect(deletions(portal)).toBe(0);
  });
});

describe('rasters delete --force', () => {
  const name = of('mask');

  test.each([
    ['its name', name, 0, 9],
    ['another name', 'mask', 2, 10],
  ])('with %s as --name-typed', async (_what, typed, code, left) => {
    const portal = await portalWith(10);
    const end = await run(portal, ['delete', '--force', await uuidOf(portal, 'mask'), '--name-typed', typed]);
    expect([end.code, await countOf(portal)]).toEqual([code, left]);
  });

  test.each([
    ['its name', `${name}\n`, 0, 9],
    ['another name', 'yes\n', 2, 10],
    ['nothing', '', 2, 10],
  ])('with %s typed at a terminal, after what it would break was shown', async (_what, typed, code, left) => {
    const portal = await portalWith(10);
    const end = await run(portal, ['delete', '--force', await uuidOf(portal, 'mask')], typed);
    expect(end.lines.slice(0, 2)).toEqual([
      expect.stringContaining('in use: it stays'),
      expect.stringContaining('rise velocity'),
    ]);
    expect([end.code, await countOf(portal)]).toEqual([code, left]);
  });

  test('of one that is not there asks for no name', async () => {
    const nobody = '00000000-0000-4000-8000-000000000000';
    const { code, lines, stderr } = await run(await portalWith(10), ['delete', '--force', nobody], 'x\n');
    expect([code, lines.length, stderr]).toEqual([1, 1, '']);
    expect(lines[0]).toContain('not there');
  });

  test('--yes is no name', async () => {
    const portal = await portalWith(10);
    const { code, stderr } = await run(portal, ['delete', '--force', await uuidOf(portal, 'mask'), '--yes']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('--name-typed')]);
    expect(deletions(portal)).toBe(0);
  });
});

const largest = '3.4028234663852886e+38 (largest float32)';
const half = '0.5 × 0.5 m';
const ten = '10 × 10 m';
const rd = 'EPSG:28992';
const hour = '2024-01-01 01:00 – 2024-01-01 02:00 UTC';
const end = '2024-01-01 02:00 UTC';

function of(what: string): string {
  return `HAVENOORD_Testcase_v4_Singel #2 - bui09: ${what}`;
}

import { describe, expect, test } from 'vitest';
import type { FileFacts } from '../../src-main/contract/file-facts.ts';
import { checkRun } from '../../src-main/runs/check-run.ts';
import { pairFiles } from '../../src-main/runs/pair-files.ts';
import type { ExplicitPair, Proposal } from '../../src-main/runs/proposal.ts';
import { recognise } from '../../src-main/runs/recognise.ts';
import type { Recognition } from '../../src-main/runs/recognition.ts';
import { resultRow } from '../support/result-row.ts';
import { band, rasterFacts } from '../support/rules/raster-facts.ts';

type Change = NonNullable<Parameters<typeof rasterFacts>[0]>;

const found = (name: string, facts: FileFacts): Recognition =>
  recognise({ path: `/run/${name}`, name, size: 10, mtimeMs: 0 }, facts, ['own-code']);
const raster = (name: string, change: Change = {}): Recognition =>
  found(name, rasterFacts(change, `/run/${name}`));
const bands = (count: number): Change => ({ bands: Array(count).fill({ type: 'Float32', noData: '0' }) });
const results = ['s1-dtri', 's1-max-dtri', 'depth-max-dtri', 'rain-quad', 'grid-admin', 'own-code'].map(
  (code, at) => resultRow(at + 1, { code }),
);

const propose = (
  files: readonly Recognition[],
  { pairs = [] as readonly ExplicitPair[], sendAnyway = false, replace = false } = {},
): Proposal => pairFiles({ files, results, pairs, replace, sendAnyway });
const paired = ({ pairs }: Proposal): string[] =>
  pairs.map(({ file, result }) => `${file.name} → ${result.code}`);
const said = ({ findings }: Pick<Proposal, 'findings'>): string[] =>
  findings.map(({ path, code, severity }) => `${path.slice(5)} ${code} ${severity}`);

describe('what the rules refuse', () => {
  test('is left for a person, with every failing rule and the line that mends them all', () => {
    const proposal = propose([raster('s1-dtri.tif', { ...bands(3), epsg: null, compression: 'none' })]);
    expect(paired(proposal)).toEqual([]);
    expect(proposal.needsDecision).toBe(true);
    expect(said(proposal)).toEqual([
      ...[
        's1-dtri.tif single-band refuse',
        's1-dtri.tif projection refuse',
        's1-dtri.tif compression advice',
      ],
    ]);
    const line =
      'gdal_translate -b 1 -a_srs EPSG:CODE -of COG -co COMPRESS=DEFLATE -co OVERVIEWS=IGNORE_EXISTING -co RESAMPLING=NEAREST /run/s1-dtri.tif /run/s1-dtri-mended.tif';
    for (const { remedy, command } of proposal.findings) {
      expect(command).toBe(line);
      expect(remedy?.endsWith(` ${line}`)).toBe(true);
    }
    expect(proposal.findings[0]?.message).toBe('s1-dtri.tif: it has 3 bands; Lizard takes files of one.');
  });

  test('keeps none of the others back', () => {
    const proposal = propose([raster('s1-dtri.tif', bands(3)), raster('depth-max-dtri.tif')]);
    expect(paired(proposal)).toEqual(['depth-max-dtri.tif → depth-max-dtri']);
  });

  test('goes where it is asked for: all of it, or one file', () => {
    const files = [raster('s1-dtri.tif', bands(3)), raster('rain-quad.tif', band('Float32', null))];
    const all = propose(files, { sendAnyway: true });
    expect(paired(all)).toEqual(['s1-dtri.tif → s1-dtri', 'rain-quad.tif → rain-quad']);
    expect(said(all)).toEqual(['s1-dtri.tif single-band advice', 'rain-quad.tif no-data advice']);
    const one = propose(files, { pairs: [{ path: '/run/s1-dtri.tif', code: 's1-dtri', anyway: true }] });
    expect(paired(one)).toEqual(['s1-dtri.tif → s1-dtri']);
    expect(one.needsDecision).toBe(true);
  });

  test('is not sent by a word that says only which result it is', () => {
    const files = [raster('dem.tif', bands(2))];
    expect(paired(propose(files, { pairs: [{ path: '/run/dem.tif', code: 'rain-quad' }] }))).toEqual([]);
  });

  test('is not asked about where the portal has the file already', () => {
    const there = resultRow(1, { code: 's1-dtri', raster: 'https://demo.lizard.net/api/v4/rasters/x/' });
    const files = [raster('s1-dtri.tif', bands(3))];
    const proposal = pairFiles({ files, results: [there], pairs: [], replace: false, sendAnyway: false });
    expect(said(proposal)).toEqual(['s1-dtri.tif already-there advice']);
  });
});

describe('what the rules advise', () => {
  test('is said, and the file goes', () => {
    const proposal = propose([raster('s1-dtri.tif', { compression: 'none', ...band('Float64', '0') })]);
    expect(paired(proposal)).toEqual(['s1-dtri.tif → s1-dtri']);
    expect(said(proposal)).toEqual(['s1-dtri.tif type advice', 's1-dtri.tif compression advice']);
    expect(proposal.needsDecision).toBe(false);
  });

  test('of missing tiles and overviews is one finding, not three', () => {
    const proposal = propose([raster('s1-dtri.tif', { tiled: false, overviews: 0, cog: false })]);
    expect(said(proposal)).toEqual(['s1-dtri.tif cog advice']);
    expect(proposal.findings[0]?.message).toContain('neither tiles nor overviews');
  });
});

describe('a mended copy', () => {
  test('takes the place of its original', () => {
    const files = [raster('s1-dtri.tif', bands(3)), raster('s1-dtri-mended.tif')];
    const proposal = propose(files);
    expect(paired(proposal)).toEqual(['s1-dtri-mended.tif → s1-dtri']);
    expect(said(proposal)).toEqual(['s1-dtri.tif unpaired info']);
    expect(proposal.needsDecision).toBe(false);
    expect(checkRun(files).map(({ path, code }) => `${path.slice(5)} ${code}`)).toEqual([
      ...['s1-dtri.tif foreign', 's1-dtri-mended.tif recognised'],
    ]);
  });

  test('of another folder is another file', () => {
    const files = [raster('a/s1-dtri.tif'), raster('b/s1-dtri-mended.tif')];
    expect(paired(propose(files))).toEqual([]);
  });

  test('is one by its name only: a code may end so', () => {
    expect(raster('own-code-mended.tif')).toMatchObject({ kind: 'recognised', code: 'own-code' });
    expect(raster('results_3di-mended.tif').kind).toBe('foreign');
    expect(raster('dem-mended.tif').kind).toBe('foreign');
    const file = { path: '/run/x', name: 'own-mended.tif', size: 10, mtimeMs: 0 };
    expect(recognise(file, rasterFacts(), ['own-mended'])).toMatchObject({ code: 'own-mended' });
  });

  test('does not take the place of a file that a person named', () => {
    const files = [raster('s1-dtri.tif'), raster('s1-dtri-mended.tif')];
    const pairs = [{ path: '/run/s1-dtri.tif', code: 's1-dtri' }];
    expect(paired(propose(files, { pairs }))).toEqual(['s1-dtri.tif → s1-dtri']);
  });
});

describe('rasters of one run', () => {
  const wide: Change = { pixelSize: [1, -1] };
  const elsewhere: Change = { bounds: [220_000, 479_000, 221_000, 480_000] };

  test.each<[string, readonly Recognition[], readonly string[]]>([
    ['alike', [raster('s1-dtri.tif'), raster('s1-max-dtri.tif'), raster('depth-max-dtri.tif')], []],
    [
      'one of another pixel size',
      [raster('s1-dtri.tif', wide), raster('s1-max-dtri.tif'), raster('depth-max-dtri.tif')],
      ['s1-dtri.tif other-grid advice'],
    ],
    [
      'one of another place',
      [raster('s1-dtri.tif'), raster('s1-max-dtri.tif', elsewhere), raster('depth-max-dtri.tif')],
      ['s1-max-dtri.tif other-grid advice'],
    ],
    ['of another kind', [raster('s1-dtri.tif'), raster('rain-quad.tif', wide)], []],
    [
      'one that does not say',
      [raster('s1-dtri.tif'), raster('s1-max-dtri.tif', { epsg: null, bounds: undefined })],
      ['s1-max-dtri.tif projection advice'],
    ],
  ])('%s', (_, files, expected) => {
    const proposal = propose(files, { sendAnyway: true });
    expect(said(proposal)).toEqual(expected);
    expect(proposal.pairs).toHaveLength(files.length);
  });

  test('are compared without a scenario too', () => {
    const findings = checkRun([raster('s1-dtri.tif'), raster('s1-max-dtri.tif', elsewhere)]);
    expect(findings.filter(({ severity }) => severity !== 'info')).toMatchObject([
      { path: '/run/s1-max-dtri.tif', code: 'other-grid', severity: 'advice' },
    ]);
  });

  test('in another projection than the grid are left, and which is which is said', () => {
    const grid = found('gridadmin.h5', {
      ...{ path: '/run/gridadmin.h5', size: 10, ok: true, kind: 'hdf5' },
      hdf5: { attributes: { epsg_code: '32631', model_slug: 'm', revision_hash: '' }, closed: 'unknown' },
    });
    const proposal = propose([grid, raster('s1-dtri.tif')]);
    expect(paired(proposal)).toEqual(['gridadmin.h5 → grid-admin']);
    expect(proposal.findings[0]?.message).toMatch(/EPSG 28992, gridadmin.h5 has 32631/u);
  });
});

describe('a check without a portal', () => {
  test('says what the rules say of every GeoTIFF, a result or not', () => {
    const findings = checkRun([raster('dem.tif', bands(2)), raster('s1-dtri.tif', { epsg: null })]);
    expect(findings.map(({ path, code, severity }) => `${path.slice(5)} ${code} ${severity}`)).toEqual([
      ...['dem.tif foreign info', 'dem.tif single-band refuse'],
      ...['s1-dtri.tif recognised info', 's1-dtri.tif projection refuse'],
    ]);
  });

  test.each([
    ['dem.tif', 'truncated', 'truncated refuse'],
    ['dem.TIFF', 'empty', 'empty refuse'],
    ['dem.tif', 'mis-named', 'mis-named refuse'],
    ['dem.tif', 'timeout', 'unchecked refuse'],
    ['dem.geotiff', 'damaged', 'damaged refuse'],
    ['water_quality_results_3di.nc', 'truncated', 'truncated refuse'],
    ['dem.png', 'mis-named', 'foreign info'],
  ])('says that %s is %s, though no result takes it: %s', (name, code, expected) => {
    const failure = { code, message: `${name} is not whole.` };
    const facts = { path: `/run/${name}`, size: 1, ok: false, kind: 'unknown', failure } as const;
    const findings = checkRun([found(name, facts)]);
    expect(findings.map((each) => `${each.code} ${each.severity}`)).toEqual([expected]);
    expect(propose([found(name, facts)]).needsDecision).toBe(false);
  });

  test('shows what ties files together, versions too', () => {
    const attributes = { simulation_id: 12, model_slug: 'polder-1', threedicore_version: '3.6.10' };
    const facts: FileFacts = {
      ...{ path: '/run/results_3di.nc', size: 10, ok: true, kind: 'hdf5' },
      hdf5: { attributes, variables: ['Mesh2D_s1'], closed: 'unknown' },
    };
    const [finding] = checkRun([found('results_3di.nc', facts)]);
    expect(finding?.message).toMatch(/\(model polder-1, simulation 12, core 3\.6\.10\)\.$/u);
  });

  test('says of water quality that it is of another simulation; what does not say is of none', () => {
    const run = (name: string, simulation: string): Recognition =>
      found(name, {
        ...{ path: `/run/${name}`, size: 10, ok: true, kind: 'hdf5' },
        hdf5: { attributes: { simulation_id: simulation }, variables: ['Mesh2D_s1'], closed: 'unknown' },
      });
    const told = (simulation: string): string[] =>
      checkRun([run('results_3di.nc', '12'), run('water_quality_results_3di.nc', simulation)])
        .filter(({ severity }) => severity !== 'info')
        .map(({ path, code }) => `${path.slice(5)} ${code}`);
    expect(told('13')).toEqual(['water_quality_results_3di.nc other-run']);
    expect(told('12')).toEqual([]);
    expect(told('')).toEqual([]);
  });
});

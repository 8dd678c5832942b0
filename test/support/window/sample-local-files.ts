import { assertNever } from '../../../src-main/contract/assert-never.ts';
import type { FileFacts, GeoTiffFacts, Hdf5Facts } from '../../../src-main/contract/file-facts.ts';
import type { Reply } from '../../../src-main/contract/reply.ts';
import type { RuleCheck } from '../../../src-main/contract/rule-check.ts';
import type { LocalFileView, RasterPreview } from '../../../src-main/contract/window/local-files.ts';
import type { FakeAnswers } from './fake-window-client.ts';

const ok = <T>(value: T): Reply<T> => ({ ok: true, value });
const folder = '/runs/bloemhof-t100';

/** The files a sample folder holds, by what is the matter with them. */
const names = {
  degrees: 'depth-max-wgs84.tif',
  plain: 's1-max-dtri.tif',
  fine: 'total-damage.tif',
  results: 'results_3di.nc',
  table: 'damage-summary.csv',
  broken: 'rain-quad.tif',
  noPlace: 'scan/old-map.tif',
} as const;
type Name = (typeof names)[keyof typeof names];
const sizes: Readonly<Record<Name, number>> = {
  'depth-max-wgs84.tif': 812_000_000,
  's1-max-dtri.tif': 640_000_000,
  'total-damage.tif': 410_000_000,
  'results_3di.nc': 12_000_000_000,
  'damage-summary.csv': 48_312,
  'rain-quad.tif': 6_112,
  'scan/old-map.tif': 88_120_400,
};

const geotiff: GeoTiffFacts = {
  ...{ width: 17_457, height: 24_068, bands: [{ type: 'Float32', noData: '-9999' }], epsg: 28_992 },
  ...{ pixelSize: [0.5, -0.5], bounds: [172_724.5, 312_709, 181_453, 324_743] },
  wgs84: [5.638_62, 50.803_66, 5.763_31, 50.912_17],
  ...{ rotated: false, tiled: true, compression: 'DEFLATE', overviews: 6, cog: true },
};

const pass = (rule: RuleCheck['rule'], reason: string): RuleCheck => ({
  ...{ rule, outcome: 'pass', reason, remedy: null, command: null },
});
const passed: readonly RuleCheck[] = [
  pass('readable', 'It can be read.'),
  pass('single-band', 'It has one band.'),
  pass('transform', 'Its pixels have a place.'),
  pass('no-data', 'No data is -9999.'),
];
const bothMended = `gdal_translate -a_srs EPSG:CODE -co COMPRESS=DEFLATE ${folder}/depth-max-wgs84.tif ${folder}/depth-max-wgs84-mended.tif`;
const withoutCode: readonly RuleCheck[] = [
  {
    ...{ rule: 'projection', outcome: 'refuse' },
    reason: 'It says it lies in a system without an EPSG code, where Lizard wants one.',
    remedy:
      'Give it the code of the system it lies in, which you have to know: write it in place of EPSG:CODE.',
    command: `gdal_translate -a_srs EPSG:CODE ${folder}/depth-max-wgs84.tif ${folder}/depth-max-wgs84-mended.tif`,
  },
  {
    ...{ rule: 'compression', outcome: 'advice', reason: 'It is not compressed.' },
    remedy: 'Compress it: less to upload.',
    command: `gdal_translate -co COMPRESS=DEFLATE ${folder}/depth-max-wgs84.tif ${folder}/depth-max-wgs84-mended.tif`,
  },
  ...passed,
];
const uncompressed: RuleCheck = {
  ...{ rule: 'compression', outcome: 'advice', reason: 'It is not compressed.' },
  remedy: 'Compress it: less to upload.',
  command: `gdal_translate -co COMPRESS=DEFLATE ${folder}/s1-max-dtri.tif ${folder}/s1-max-dtri-mended.tif`,
};

const damaged = { code: 'damaged', message: 'The file ends in the middle of its directory.' } as const;
const raster = { projectionName: 'Amersfoort / RD New', unit: 'metre', command: null } as const;
const elsewhere = { projectionName: null, unit: null, command: null } as const;

function viewOf(name: Name): LocalFileView {
  const base = { path: `${folder}/${name}`, size: sizes[name], ok: true } as const;
  const tiff: FileFacts = { ...base, kind: 'geotiff', geotiff };
  switch (name) {
    case 'depth-max-wgs84.tif':
      return {
        ...{ ...elsewhere, facts: { ...tiff, geotiff: { ...geotiff, epsg: null } }, checks: withoutCode },
        command: bothMended,
      };
    case 's1-max-dtri.tif':
      return { ...raster, facts: tiff, checks: [uncompressed, ...passed], command: uncompressed.command };
    case 'total-damage.tif':
    case 'scan/old-map.tif':
      return { ...raster, facts: tiff, checks: passed };
    case 'results_3di.nc':
      return { ...elsewhere, facts: { ...base, kind: 'hdf5', hdf5 }, checks: [] };
    case 'damage-summary.csv':
      return {
        ...elsewhere,
        facts: { ...base, kind: 'csv', csv: { columns: ['street', 'damage'], rows: 1204, delimiter: ';' } },
        checks: [],
      };
    case 'rain-quad.tif':
      return { ...elsewhere, facts: { ...base, ok: false, kind: 'geotiff', failure: damaged }, checks: [] };
    default:
      return assertNever(name);
  }
}

const hdf5: Hdf5Facts = {
  attributes: { threedicore_version: '3.6.10', model_slug: 'bloemhof-41', simulation_id: 482_110 },
  variables: ['Mesh2D_s1', 'Mesh2D_vol', 'time'],
  time: { start: '2026-01-01T00:00:00Z', end: '2026-01-01T02:00:00Z', steps: 25 },
  closed: 'yes',
};

/** Hills and a lake: levels from smooth waves, no data beyond a round edge. */
function samplePreview(): RasterPreview {
  const [width, height] = [180, 240];
  const levels = Array.from({ length: width * height }, (_, at) => {
    const [x, y] = [(at % width) / width - 0.5, Math.floor(at / width) / height - 0.5];
    const wave = Math.sin(9 * x + 4 * y) + Math.cos(11 * y - 3 * x * x);
    return Math.hypot(x, y) > 0.48 ? 0 : 1 + Math.round(254 * Math.min(1, Math.max(0, (wave + 2) / 4)));
  });
  return {
    ...{ width, height, levels: btoa(String.fromCharCode(...levels)), min: -0.42, max: 3.817_5 },
    ...{ noDataShare: levels.filter((level) => level === 0).length / levels.length },
    from: { kind: 'overview', width: 273, height: 376 },
  };
}

const isName = (name: string): name is Name => name in sizes;

/** What a program answers that may look into one folder; `#/rasters/files/{path}` opens a file of it. */
export function sampleLocalFiles(filled: boolean): FakeAnswers {
  const files = filled ? Object.values(names) : [];
  return {
    localFiles: () =>
      ok({ files: files.map((name) => ({ path: `${folder}/${name}`, name, size: sizes[name] })), more: 0 }),
    localFile: ({ path }) => {
      const name = path.slice(folder.length + 1);
      if (isName(name)) return ok(viewOf(name));
      return { ok: false, failure: { code: 'file-missing', message: `There is no file ${path}.` } };
    },
    previewFile: () => ok({ kind: 'preview', preview: samplePreview() }),
    fitFile: () =>
      ok({
        other: 'Hoogte AHN5, 0.5 m',
        lines: [
          {
            ...{ field: 'projection', file: 'EPSG:28992', other: 'EPSG:28992', outcome: 'same' },
            reason: null,
          },
          {
            ...{ field: 'pixel-size', file: '0.5 × 0.5', other: '0.5 × 0.5', outcome: 'same', reason: null },
          },
          {
            ...{ field: 'bounds', file: '172724.5, 312709', other: '93486, 433830', outcome: 'differs' },
            reason: 'They do not overlap: one lies elsewhere.',
          },
          { ...{ field: 'type', file: 'Float32', other: 'Float32', outcome: 'same', reason: null } },
          { ...{ field: 'fill-value', file: '-9999', other: '-9999', outcome: 'same', reason: null } },
        ],
      }),
  };
}

export const sampleFileHash = (name: keyof typeof names): string =>
  `#/rasters/files/${encodeURIComponent(`${folder}/${names[name]}`)}`;

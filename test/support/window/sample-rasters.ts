import type { Reply } from '../../../src-main/contract/reply.ts';
import type {
  RasterDeleteRow,
  RasterQuery,
  RasterSourceView,
  RasterUser,
} from '../../../src-main/contract/window/rasters.ts';
import type { FakeAnswers } from './fake-window-client.ts';

const ok = <T>(value: T): Reply<T> => ({ ok: true, value });
const portal = 'https://demo.lizard.net';
const pageRows = 100;
const all = 2079;

/** Name, organisation, bytes, pixel (metres), layers, label types. */
const kinds = [
  ['Hoogte AHN5, 0.5 m', 'Waterschap Zonnedijk', 733_758_945, 0.5, 3, 1],
  ['Bloemhof T=100: maximum water depth', 'Gemeente Veenstad', 25_938_820, 0.5, 1, 0],
  ['Bloemhof T=100: water level', 'Gemeente Veenstad', 0, 0.5, 2, 0],
  ['Neerslag, radar', 'Hoogheemraadschap De Plas', 48_204_113_920, 1000, 0, 0],
  ['Bodemgebruik 2026', 'Waterschap Zonnedijk', 18_402_112, 2, 0, 0],
  ['Bloemhof T=10: bathymetry', 'Gemeente Veenstad', 12_004_551, 0.5, 1, 0],
  ['Wrijving, Manning', 'Waterschap Zonnedijk', 9_120_004, 2, 0, 0],
] as const;
const access = ['Public', 'Common', 'Private', 'Hidden'] as const;

const uuidOf = (at: number): string => `34ff2e6b-16c4-4755-adf4-${at.toString(16).padStart(12, '0')}`;

function sampleRaster(at: number): RasterSourceView {
  const [title, organisation, size, pixel, layers, labelTypes] = kinds[at % kinds.length]!;
  const round = Math.floor(at / kinds.length);
  const temporal = pixel === 1000;
  return {
    ...{ uuid: uuidOf(at), name: round === 0 ? title : `${title} #${round}`, size, layers, labelTypes },
    description: at % 2 === 0 ? null : 'Made by a simulation of the whole polder.',
    organisation: { uuid: `d19b76d3-93b1-42c2-9ffe-0000000000${10 + (at % 7)}`, name: organisation },
    ...{ access: access[at % access.length]!, supplier: 'mila.de.boer', supplierCode: null, temporal },
    interval: temporal ? '00:05:00' : null,
    firstValue: temporal ? '2024-01-01T01:00:00Z' : '1970-01-01T00:00:00Z',
    lastValue: temporal ? '2024-03-31T23:55:00Z' : '1970-01-01T00:00:00Z',
    bounds: [4.493448, 51.889591, 4.509889, 51.898432],
    ...{ projection: 'EPSG:28992', projectionName: 'Amersfoort / RD New', unit: 'metre' },
    pixelSize: [pixel, -pixel],
    ...{ origin: [93_486, 433_830], upper: [94_606, 434_800] },
    created: '2024-08-16T12:51:08.404033Z',
    lastModified: `2026-11-${String(20 - (at % 19)).padStart(2, '0')}T12:51:48.494114Z`,
    ...{ writable: at % 3 !== 0, dtype: at % kinds.length === 4 ? 'u1' : 'f4' },
    fillValue: at % kinds.length === 4 ? '255' : at % 2 === 0 ? '3.4028234663852886e+38' : '-9999.0',
    page: `${portal}/management/data_management/rasters/sources/${uuidOf(at)}`,
  };
}

const usersOf = ({ layers, labelTypes }: RasterSourceView): readonly RasterUser[] => [
  ...Array.from(
    { length: layers },
    (_, at): RasterUser => ({
      ...{ kind: 'layer', uuid: `5e4c4a3d-7c0c-41a8-af71-00000000000${at}` },
      ...(at === 1 ? { seen: 'hidden', name: null } : { seen: 'yes', name: `Hoogtekaart ${at + 1}` }),
      page: `${portal}/management/data_management/rasters/layers/${at}`,
    }),
  ),
  ...Array.from(
    { length: labelTypes },
    (_, at): RasterUser => ({
      ...{ kind: 'labeltype', uuid: `91e0ffd5-ddf3-47f1-bbc3-00000000000${at}`, seen: 'yes' },
      ...{ name: 'Building heights', page: `${portal}/labeltypes/${at}` },
    }),
  ),
];

const sources = Array.from({ length: all }, (_, at) => sampleRaster(at));

function meets(source: RasterSourceView, { where, scenario }: RasterQuery): boolean {
  const isOfScenario = scenario === null || source.name.includes('Bloemhof T=100');
  const hasNames = where.every(
    (each) => each.field !== 'name' || source.name.toLowerCase().includes(each.value.toLowerCase()),
  );
  return isOfScenario && hasNames;
}

function deletionOf(uuid: string, deletes: boolean): RasterDeleteRow {
  const source = sources.find((each) => each.uuid === uuid);
  if (source === undefined) return { uuid, name: null, outcome: 'gone', users: [], failure: null };
  const users = usersOf(source);
  const free = deletes ? 'deleted' : 'goes';
  return { uuid, name: source.name, outcome: users.length > 0 ? 'in-use' : free, users, failure: null };
}

/** What a program answers of a portal with 2,079 raster sources, or none; one is `#/rasters/{portal}/{uuid}`. */
export function sampleRasters(filled: boolean): FakeAnswers {
  return {
    rasterSources: ({ query, next }) => {
      const found = filled ? sources.filter((each) => meets(each, query)) : [];
      const from = Number(next ?? 0);
      const name = query.where.find((each) => each.field === 'name');
      const order = query.order === null ? '' : `${query.order.descending ? '-' : ''}${query.order.by}`;
      const asked = new URLSearchParams({
        ...(name?.field === 'name' && { [`name__${name.lookup}`]: name.value }),
        ...(order !== '' && { ordering: order }),
      });
      return ok({
        sources: found.slice(from, from + pageRows),
        total: found.length,
        next: from + pageRows < found.length ? String(from + pageRows) : null,
        query: asked.toString(),
      });
    },
    rasterSource: ({ uuid }) => {
      const source = sources.find((each) => each.uuid === uuid);
      if (source === undefined)
        return {
          ok: false,
          failure: { code: 'not-found', message: 'The portal has no such raster source.' },
        };
      const raw = JSON.stringify(
        { uuid, name: source.name, dtype: source.dtype, size: source.size },
        null,
        2,
      );
      return ok({ source, users: usersOf(source), raw });
    },
    deleteRasterSources: (ask) =>
      ok({
        rows:
          ask.how === 'force'
            ? [{ ...deletionOf(ask.uuid, true), outcome: 'deleted' }]
            : ask.uuids.map((uuid) => deletionOf(uuid, ask.how === 'unused')),
      }),
  };
}

export const sampleRasterHash = (at: number): string =>
  `#/rasters/${encodeURIComponent(portal)}/${uuidOf(at)}`;

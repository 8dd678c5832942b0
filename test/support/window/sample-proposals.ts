import type { Finding } from '../../../src-main/contract/finding.ts';
import type { Reply } from '../../../src-main/contract/reply.ts';
import type {
  PairRow,
  ProposalSource,
  ProposalView,
} from '../../../src-main/contract/window/proposal-view.ts';
import type { FakeAnswers } from './fake-window-client.ts';
import { sampleResults } from './sample-portals.ts';

const ok = <T>(value: T): Reply<T> => ({ ok: true, value });
const run: ProposalSource = {
  kind: 'run',
  portal: 'https://demo.lizard.net',
  scenario: '4f1d0f5e-6a0c-4e61-8a7b-0d7a2c9b1e10',
  scenarioName: 'Rotterdam Bloemhof T=100',
};
const plan: ProposalSource = {
  kind: 'plan',
  file: '/runs/bloemhof/tonight.json',
  hosts: ['store.example', 'archive.example'],
  firstExpiry: '2026-11-21T16:30:00.000Z',
  goesOn: 2,
};

const finding = (
  severity: Finding['severity'],
  code: Finding['code'],
  message: string,
  remedy: string | null,
): Finding => ({ path: '/runs/bloemhof', severity, code, message, remedy });

const notThere = finding(
  'refuse',
  'portal-refused',
  'demo.lizard.net could not be asked which results wait for a file.',
  'Look whether the portal answers in your browser, then look again.',
);
const noResult = finding(
  'advice',
  'unpaired',
  'No result has this name.',
  'Choose the result it belongs to, or leave it here.',
);
const otherRun = finding(
  'refuse',
  'other-run',
  'The file says it is of simulation 482001, the scenario is of 482110.',
  'Choose the folder of that simulation.',
);
const noProjection: Finding = {
  ...finding(
    'refuse',
    'projection',
    'total-damage.tif: it does not say by an EPSG code which projection it has.',
    'Write its code in the place of CODE. gdal_translate -a_srs EPSG:CODE total-damage.tif total-damage-mended.tif',
  ),
  command: 'gdal_translate -a_srs EPSG:CODE total-damage.tif total-damage-mended.tif',
};
const hasRaster = finding(
  'advice',
  'already-there',
  'The result has a raster already.',
  'Say Replace, or skip it.',
);

interface RowGiven extends Partial<PairRow> {
  readonly name: string;
}

function rowOf({ name, ...given }: RowGiven): PairRow {
  return {
    ...{ path: `/runs/bloemhof/${name}`, name, size: 812_000_000, recognised: null, why: null, goesTo: null },
    ...{ replaces: false, status: 'paired', chosenByPerson: false, findings: [] },
    ...given,
  };
}

/** A file that is recognised by its name as this result. */
function paired(name: string, at: number, size: number, more: Partial<PairRow> = {}): PairRow {
  const { id, code, name: title } = sampleResults[at]!;
  const goesTo = { id, code, name: title };
  return rowOf({
    name,
    size,
    recognised: code,
    why: 'its name is the code of the result',
    because: 'name',
    goesTo,
    ...more,
  });
}

const runRows: readonly PairRow[] = [
  paired('gridadmin.h5', 0, 14_200_000, { why: 'it holds a 3Di grid', because: 'content' }),
  paired('results_3di.nc', 1, 12_000_000_000, { why: 'it holds raw 3Di results', because: 'content' }),
  paired('aggregate_results_3di.nc', 2, 900_000_000, { status: 'left', findings: [otherRun] }),
  paired('depth-max-dtri.tif', 4, 812_000_000, { status: 'undecided', findings: [hasRaster] }),
  paired('s1-max-dtri.tif', 5, 640_000_000),
  paired('our-arrival-times.tif', 6, 410_000_000, { recognised: null, why: null, chosenByPerson: true }),
  paired('total-damage.tif', 7, 410_000_000, { status: 'undecided', findings: [noProjection] }),
  rowOf({
    name: 'notes-<b>draft</b>\u202Efdp.docx',
    size: 48_312,
    status: 'undecided',
    findings: [noResult],
  }),
  rowOf({ name: 'thumbs.db', size: 8192, status: 'skipped', chosenByPerson: true }),
];
const planRows: readonly PairRow[] = ['dem.tif', 'friction.tif', 'infiltration.tif', 'landuse/2026.tif'].map(
  (name, at) => rowOf({ name, size: 90_000_000 * (at + 1) }),
);
const strangers: readonly PairRow[] = ['holiday.jpg', 'invoice.pdf', 'readme.txt'].map((name) =>
  rowOf({ name, size: 120_000, status: 'left', findings: [noResult] }),
);

function viewOf(id: string, rows: readonly PairRow[], given: Partial<ProposalView> = {}): ProposalView {
  const going = rows.filter(({ status }) => status === 'paired');
  const count = (wanted: PairRow['status']): number => rows.filter(({ status }) => status === wanted).length;
  return {
    ...{ id, version: 1, stage: 'ready', filesSeen: rows.length, filesRead: rows.length, source: run },
    totals: {
      files: going.length,
      bytes: going.reduce((sum, { size }) => sum + size, 0),
      replaced: 0,
      undecided: count('undecided'),
      left: count('left'),
      skipped: count('skipped'),
      given: rows.length,
    },
    failures: [],
    ...given,
  };
}

const rowsOf: Readonly<Record<string, readonly PairRow[]>> = {
  run: runRows,
  plan: planRows,
  strange: strangers,
};
const views: Readonly<Record<string, ProposalView>> = {
  run: viewOf('run', runRows),
  plan: viewOf('plan', planRows, { source: plan }),
  strange: viewOf('strange', strangers),
  reading: viewOf('reading', [], { stage: 'reading', filesSeen: 18_204, filesRead: 7311 }),
  failed: viewOf('failed', [], { stage: 'failed', failures: [notThere] }),
};

/** Proposals by what they show: `#/proposal/run`, `plan`, `strange`, `reading`, `failed`. */
export function sampleProposals(): FakeAnswers {
  const gone = {
    ok: false,
    failure: { code: 'not-found', message: 'This proposal is not open any more.' },
  } as const;
  return {
    proposal: ({ id }) => {
      const view = views[id];
      return view === undefined ? gone : ok(view);
    },
    pairs: ({ id, only, offset, limit }) => {
      const rows = (rowsOf[id] ?? []).filter(({ status }) => only === 'all' || status === 'undecided');
      const taken = new Set(rows.map(({ goesTo }) => goesTo?.id));
      const results = sampleResults.map(({ id: result, code, name, has, state }) => ({
        ...{ id: result, code, name, taken: taken.has(result), hasFile: has !== null },
        takesFile: state !== 'closed' && has !== 'attachment',
      }));
      return ok({
        ...{ version: 1, offset, total: rows.length, rows: rows.slice(offset, offset + limit) },
        results: id === 'plan' ? [] : results,
      });
    },
  };
}

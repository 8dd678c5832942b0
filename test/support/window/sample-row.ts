import type { RowGroup, WindowRow } from '../../../src-main/contract/window/window-row.ts';

const kinds = [
  { name: 'results_3di.nc', code: 'results-3di', size: 12_000_000_000 },
  { name: 'aggregate_results_3di.nc', code: 'aggregate-results-3di', size: 3_400_000_000 },
  { name: 'gridadmin.h5', code: 'grid-admin', size: 14_200_000 },
  { name: 'depth-max-dtri.tif', code: 'depth-max-dtri', size: 812_000_000 },
  { name: 'total-damage.tif', code: 'total-damage', size: 790_000_000 },
  { name: 'calculation.log', code: 'logfiles', size: 48_312 },
] as const;

/** A row that is going, as the program would tell it; `given` puts in what a test cares about. */
export function sampleRow(number: number, given: Partial<WindowRow> = {}): WindowRow {
  const kind = kinds[number % kinds.length] ?? kinds[0];
  const name = `run-${String(Math.floor(number / kinds.length)).padStart(4, '0')}/${kind.name}`;
  return {
    id: `transfer-${number}`,
    name,
    path: `/runs/${name}`,
    state: 'queued',
    waiting: null,
    size: kind.size,
    sentBytes: 0,
    acceptedBytes: 0,
    inFlightBytes: 0,
    expiresAt: '2026-11-27T15:00:00.000Z',
    priority: 'normal',
    position: null,
    verified: null,
    failure: null,
    group: 'waiting',
    place: {
      kind: 'lizard',
      portal: 'https://demo.lizard.net',
      scenario: '4f1d0f5e-6a0c-4e61-8a7b-0d7a2c9b1e10',
      scenarioName: 'Rotterdam Bloemhof T=100',
      code: kind.code,
      replaces: false,
    },
    rate: null,
    secondsLeft: null,
    risk: 'none',
    placed: false,
    multipart: kind.size > 1e9,
    addedAt: '2026-11-21T09:00:00.000Z',
    endedAt: null,
    remedies: [],
    ...given,
  };
}

const decide = { code: 'already-there', message: 'This result has a raster already.' } as const;
const broken = {
  code: 'file-missing',
  message: 'The file is no longer where it was.',
  remedy: 'Put it back, or choose where it is now.',
} as const;

/** What marks a row of each group; the waiting ones need nothing. */
export const groupSamples: Readonly<Record<RowGroup, readonly Partial<WindowRow>[]>> = {
  'needs-you': [
    {
      state: 'waiting',
      waiting: { for: 'decision', until: null },
      failure: decide,
      remedies: ['replace', 'skip'],
    },
    { state: 'failed', failure: broken, remedies: ['choose-file', 'retry'] },
  ],
  going: [
    { state: 'uploading', rate: 41e6, secondsLeft: 96 },
    { state: 'uploading', rate: 9e6, secondsLeft: 12 },
    { state: 'verifying' },
  ],
  waiting: [{}, {}, { risk: 'url', expiresAt: '2026-11-21T10:20:00.000Z' }],
  safe: [
    { state: 'available', verified: 'md5', endedAt: '2026-11-21T09:42:00.000Z' },
    { state: 'following', verified: 'parts-md5', endedAt: '2026-11-21T09:43:00.000Z' },
  ],
  sent: [{ state: 'done', verified: 'none', endedAt: '2026-11-21T09:30:00.000Z' }],
  'set-aside': [
    { state: 'paused' },
    { state: 'skipped', endedAt: '2026-11-21T09:00:00.000Z' },
    { state: 'cancelled' },
  ],
};

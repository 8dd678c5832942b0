import { expect, test } from 'vitest';
import type { StatusEvent } from '../../../../src-main/contract/ndjson.ts';
import { statusLines } from '../../../../src-main/headless/cli/text/status-lines.ts';
import { forecastOf } from '../../../support/forecast-of.ts';
import { transferRow } from '../../../support/transfer-row.ts';

const noon = Date.parse('2026-11-21T12:00:00Z');
const running: StatusEvent = {
  event: 'status',
  owner: { pid: 7 },
  serverClockOffsetMs: 60_000,
  forecast: forecastOf({ seconds: 900, range: [850, 1_000], rate: 1_234_567, urlSeconds: 12_100 }),
  limits: null,
};
const rows = [
  transferRow({ id: 'a', name: 'dem.tif', state: 'uploading', expiresAt: '2026-11-21T15:21:00.000Z' }),
  transferRow({ id: 'b', name: 'rain.csv', expiresAt: '2026-11-21T12:01:00.000Z' }),
  transferRow({
    id: 'c',
    name: 'done.nc',
    state: 'done',
    verified: 'md5',
    expiresAt: '2026-11-21T12:30:00.000Z',
  }),
];

test('says who is at work, how it goes, and what is left of the life of each URL by the clock of the server', () => {
  expect(statusLines({ status: running, transfers: rows }, noon)).toEqual([
    'Sluice is at work (process 7).',
    '1.2 MB/s · about 14–17 min · URLs good for 3 h 20 min.',
    'id  state       size  URL                  file',
    'a   Going       1 kB  good for 3 h 20 min  dem.tif',
    'b   Queued      1 kB  ended                rain.csv',
    'c   Safe (md5)  1 kB                       done.nc',
    '3 transfers.',
  ]);
});

test('with nobody at work it says which URLs have ended by this machine', () => {
  const forecast = forecastOf({ late: 1, dead: 1, firstLate: 'rain.csv' });
  const status = { ...running, owner: null, serverClockOffsetMs: null, forecast };
  expect(statusLines({ status, transfers: rows.slice(1, 2) }, noon + 60_000).slice(0, 2)).toEqual([
    'Nothing is running in this state folder.',
    '1 URL ended, 1 file will not make it.',
  ]);
});

test('has no column for what no URL tells, and no line for what nobody knows', () => {
  const status = { ...running, forecast: forecastOf() };
  expect(statusLines({ status, transfers: [transferRow({ id: 'a' })] }, noon)).toEqual([
    'Sluice is at work (process 7).',
    'id  state   size  file',
    'a   Queued  1 kB  results_3di.nc',
    '1 transfer.',
  ]);
});

test('says once what several files share', () => {
  const failure = {
    code: 'url-expired',
    message: 'The URL has expired.',
    remedy: 'Export it anew.',
  } as const;
  const shared = ['a', 'b'].map((id) => transferRow({ id, name: `${id}.tif`, state: 'failed', failure }));
  const status = { ...running, forecast: null };
  expect(statusLines({ status, transfers: shared }, noon).slice(2)).toEqual([
    'a   Failed  1 kB  a.tif',
    '    The URL has expired.',
    '    Export it anew.',
    'b   Failed  1 kB  b.tif',
    '2 transfers.',
  ]);
});

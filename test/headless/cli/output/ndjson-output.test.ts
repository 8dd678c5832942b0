import { expect, test } from 'vitest';
import { eventsOf } from '../../../../src-main/headless/cli/output/ndjson-output.ts';
import { transferRow } from '../../../support/transfer-row.ts';

const fields = [
  ...[
    'event',
    'id',
    'name',
    'path',
    'state',
    'waiting',
    'size',
    'sentBytes',
    'acceptedBytes',
    'inFlightBytes',
  ],
  ...['expiresAt', 'priority', 'position', 'verified', 'failure'],
];

test('a transfer is one object with exactly the promised fields, moving or not', () => {
  const row = transferRow();
  for (const told of [
    { event: 'transfer', ...row },
    { event: 'progress', row },
  ] as const) {
    const events = eventsOf(told);
    expect(events).toMatchObject([{ event: 'transfer' }]);
    expect(Object.keys(events[0] ?? {})).toEqual(fields);
  }
});

test('a failure names its code, its message and its remedy, which is null where there is none', () => {
  const failure = { code: 'server-error', message: 'The store answered 500.' } as const;
  const [event] = eventsOf({ event: 'progress', row: transferRow({ state: 'waiting', failure }) });
  expect(JSON.stringify(event)).toContain(JSON.stringify({ ...failure, remedy: null }));
  const [bare] = eventsOf({ event: 'progress', row: transferRow() });
  expect(bare).toMatchObject({ failure: null });
});

test('a state folder is its status and then its transfers', () => {
  const status = {
    event: 'status',
    owner: null,
    serverClockOffsetMs: null,
    forecast: null,
    limits: null,
  } as const;
  const answer = { status, transfers: [transferRow({ id: 'a' }), transferRow({ id: 'b' })] };
  expect(eventsOf({ event: 'state-folder', answer, now: 0 })).toMatchObject([
    ...[{ event: 'status' }, { event: 'transfer', id: 'a' }, { event: 'transfer', id: 'b' }],
  ]);
});

test('what is meant for people only is no event', () => {
  expect(eventsOf({ event: 'notice', message: 'Hello.' })).toEqual([]);
  expect(eventsOf({ event: 'pairing', table: [], use: 'to-send' })).toEqual([]);
});

test('pairs that will not be sent are findings for scripts', () => {
  const row = {
    path: '/a.tif',
    name: 'a.tif',
    size: 1,
    code: 'total-damage',
    result: 'Damage',
    why: 'by name.',
  };
  const [event] = eventsOf({ event: 'pairing', table: [{ ...row, replaces: true }], use: 'proposed' });
  expect(event).toMatchObject({ event: 'finding', code: 'paired', severity: 'info', path: '/a.tif' });
});

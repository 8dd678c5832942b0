import type { Reply } from '../../../src-main/contract/reply.ts';
import type { Saved } from '../../../src-main/contract/window/shell.ts';
import type { PartRun, TransferDetail } from '../../../src-main/contract/window/transfer-detail.ts';
import type { HistoryRow, Receipt } from '../../../src-main/contract/window/receipt.ts';
import type { WindowRow } from '../../../src-main/contract/window/window-row.ts';
import { phasesOf } from '../../../src-main/app/queue/phases-of.ts';
import type { FakeAnswers } from './fake-window-client.ts';

const md5 = '9e107d9d372bb6826bd81d3542a419d6';
const ok = <T>(value: T): Reply<T> => ({ ok: true, value });
const saved: Saved = { kind: 'saved', path: '/home/me/saved.json' };
const gone = { ok: false, failure: { code: 'not-found', message: 'No such transfer.' } } as const;

/** What a program answers that has these rows: each transfer's own page, the history of those in the store, diagnostics. */
export function sampleRecords(rows: readonly WindowRow[]): FakeAnswers {
  const past = rows.filter(({ group }) => group === 'safe' || group === 'sent').map(historyRow);
  return {
    transfer: ({ id }) => {
      const row = rows.find((each) => each.id === id);
      return row === undefined ? gone : ok(detailOf(row));
    },
    history: ({ text, offset, limit }) => {
      const found = past.filter(({ name }) => name.toLowerCase().includes(text.toLowerCase()));
      return ok({ total: found.length, rows: found.slice(offset, offset + limit) });
    },
    receipt: ({ id }) => {
      const row = past.find((each) => each.id === id);
      return row === undefined ? gone : ok(receiptOf(row));
    },
    saveReceipt: () => ok(saved),
    diagnostics: () =>
      ok({ text: '# Sluice diagnostics, 2026-11-21\n\n## Program\nsluice: 0.1.0\nnode: 24.18.0\n' }),
    saveDiagnostics: () => ok(saved),
    pause: () => ok({ paused: [], ending: [], refused: [] }),
  };
}

function detailOf(row: WindowRow): TransferDetail {
  const partSize = 67_108_864;
  const count = Math.ceil(row.size / partSize);
  return {
    row,
    phases: phasesOf(row, row.state === 'queued' ? 0 : 1, row.place.kind === 'lizard'),
    parts: row.multipart ? { partSize, count, runs: runsOf(row, count) } : null,
    tries: row.state === 'queued' ? 0 : Math.ceil(count * 0.7) + 6,
    resentBytes: row.multipart ? 134_217_728 : 0,
    hashes: row.group === 'safe' ? { md5, etag: `"${md5}"`, crc64: null, verified: row.verified } : none,
    moments: [
      { kind: 'queued', at: '2026-11-21T09:00:01.000Z', what: 'It waits for its turn.', answer: null },
      { kind: 'uploading', at: '2026-11-21T09:00:09.000Z', what: 'A body went on the line.', answer: null },
      {
        ...{ kind: 'body-refused', part: 7, at: '2026-11-21T09:01:30.000Z' },
        what: 'Part 7 was not accepted: the store was busy.',
        answer: '503 SlowDown',
      },
      {
        kind: 'body-accepted',
        part: 7,
        at: '2026-11-21T09:01:41.000Z',
        what: 'Part 7 was accepted.',
        answer: null,
      },
    ],
    failure: row.failure,
  };
}

const none = { md5: null, etag: null, crc64: null, verified: null };

function runsOf({ acceptedBytes, size, state }: WindowRow, count: number): readonly PartRun[] {
  const accepted = Math.floor((acceptedBytes / Math.max(1, size)) * count);
  const going = state === 'uploading' ? Math.min(4, count - accepted) : 0;
  const runs: readonly PartRun[] = [
    { state: 'accepted', count: accepted },
    { state: 'going', count: going },
    { state: 'sent', count: Math.min(2, count - accepted - going) },
    { state: 'left', count: Math.max(0, count - accepted - going - 2) },
  ];
  return runs.filter((run) => run.count > 0);
}

const historyRow = ({ id, name, path, size, verified, state, endedAt }: WindowRow): HistoryRow => ({
  ...{ id, name, path, size, verified, endedAt: state === 'following' ? null : endedAt },
  place: 'Rotterdam Bloemhof T=100 · depth-max-dtri',
  outcome: state === 'available' || state === 'unconfirmed' ? state : 'done',
});

const receiptOf = ({ id, name, path, size, verified, outcome, endedAt }: HistoryRow): Receipt => ({
  ...{ receipt: 1, program: 'Sluice 0.1.0', id, outcome, endedAt },
  file: { path, name, size, mtimeNs: '1795255000123456789' },
  object: 'https://store.example/results/scenarios/4f1d0f5e/depth-max-dtri-upload',
  result: { portal: 'https://demo.lizard.net', scenario: '4f1d0f5e', id: 4711, code: 'depth-max-dtri' },
  hashes: { md5, etag: `"${md5}"`, crc64: null, verified },
  proof: 'The ETag the store answered is the MD5 of the bytes that were read from the file.',
  parts: [
    { number: 1, size, md5, etag: `"${md5}"`, requestId: 'tx0000000000000001-0067403a1c-4123-default' },
  ],
  addedAt: '2026-11-21T09:00:00.000Z',
});

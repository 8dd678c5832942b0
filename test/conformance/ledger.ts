import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { TransferState } from '../../src-main/contract/transfer-state.ts';
import type {
  Ledger,
  LedgerContents,
  LedgerWrite,
  TransferRecord,
} from '../../src-main/engine/ports/ledger.ts';
import { samplePart, sampleRecord } from '../support/ledger-samples.ts';

const states: readonly TransferState[] = [
  { kind: 'preparing' },
  { kind: 'done' },
  { kind: 'following', since: '2026-11-21T10:00:00.000Z' },
  { kind: 'available', at: '2026-11-21T10:00:00.000Z' },
  { kind: 'unconfirmed', since: '2026-11-21T10:00:00.000Z' },
  { kind: 'waiting', for: 'fresh-url', code: 'url-expired', message: 'The URL has expired.' },
  {
    kind: 'waiting',
    for: 'retry',
    until: '2026-11-21T10:00:00.000Z',
    code: 'network',
    message: 'm',
    remedy: 'r',
  },
  { kind: 'paused' },
  { kind: 'failed', failure: { code: 'not-s3', message: 'm', remedy: 'r' } },
  { kind: 'failed', failure: { code: 'stalled', message: 'm' } },
  { kind: 'skipped', reason: 'done before' },
  { kind: 'cancelled' },
  { kind: 'cancelled', note: 'the server may hold the file' },
  { kind: 'cancelled', note: 'parts are left', abort: 'owed' },
];

/** What every implementation of the port `Ledger` must do; `open` gives an empty one. */
export function ledgerConformance(name: string, open: () => Promise<Ledger>): void {
  const opened = async (): Promise<Ledger> => {
    const ledger = await open();
    onTestFinished(() => ledger.close());
    return ledger;
  };
  const contentsWith = async (...writes: LedgerWrite[]): Promise<LedgerContents> => {
    const ledger = await opened();
    await ledger.write([{ type: 'insert', record: sampleRecord('a') }]);
    await ledger.write(writes);
    return ledger.read();
  };

  describe(`${name} keeps what is written`, () => {
    test('is empty at first', async () => {
      const ledger = await opened();
      expect(await ledger.read()).toEqual({ transfers: [], parts: new Map(), hosts: [] });
    });

    test('gives records back as they were, in the order of insertion', async () => {
      const ledger = await opened();
      const identity = {
        size: 7,
        mtimeNs: '1795255200123456789',
        ino: '18446744073709551615',
        ctimeNs: null,
      };
      const records = [
        sampleRecord('z', {
          identity,
          verified: 'crc64nvme',
          attempts: 3,
          sentMarks: { 1: 5 * 1024 ** 4, 10000: 1 },
        }),
        sampleRecord('a', {
          name: "räkna 'citat' \u{1F30A}.tif",
          destination: { kind: 'lizard', deep: [{ a: null }] },
        }),
      ];
      await ledger.write(records.map((record) => ({ type: 'insert', record })));
      await ledger.write([{ type: 'insert', record: sampleRecord('m') }]);
      expect((await ledger.read()).transfers).toEqual([...records, sampleRecord('m')]);
    });

    describe('in a ledger of transfers in every state', () => {
      let kept: readonly TransferRecord[];
      beforeAll(async () => {
        const ledger = await open();
        const ids = states.map((_, index) => `t${index}`);
        await ledger.write(ids.map((id) => ({ type: 'insert', record: sampleRecord(id) })));
        await ledger.write(states.map((state, index) => ({ type: 'state', id: `t${index}`, state })));
        kept = (await ledger.read()).transfers;
        await ledger.close();
      });

      test.each([...states.entries()].map(([index, state]) => ({ index, state, kind: state.kind })))(
        'gives the state $kind back with all it says',
        ({ index, state }) => {
          expect(kept[index]).toStrictEqual(sampleRecord(`t${index}`, { state }));
        },
      );
    });

    test('changes one fact at a time', async () => {
      const identity = { size: 1, mtimeNs: '1', ino: null, ctimeNs: '2' };
      const { transfers } = await contentsWith(
        { type: 'verified', id: 'a', verified: 'md5' },
        { type: 'identity', id: 'a', identity },
        { type: 'destination', id: 'a', destination: { kind: 'lizard', result: 7 } },
        { type: 'place', id: 'a', name: 'b.tif', path: '/other/b.tif' },
        { type: 'attempt', id: 'a' },
        { type: 'attempt', id: 'a' },
        { type: 'priority', id: 'a', priority: 'high' },
        { type: 'position', id: 'a', position: 1.5 },
        { type: 'ended', id: 'a', at: '2026-11-21T11:00:00.000Z' },
        { type: 'removed', id: 'a', at: '2026-11-21T12:00:00.000Z' },
      );
      const destination = { kind: 'lizard', result: 7 };
      const changed = {
        verified: 'md5',
        identity,
        destination,
        name: 'b.tif',
        path: '/other/b.tif',
        attempts: 2,
        priority: 'high',
        position: 1.5,
        endedAt: '2026-11-21T11:00:00.000Z',
        removedAt: '2026-11-21T12:00:00.000Z',
      } as const;
      expect(transfers).toEqual([sampleRecord('a', changed)]);
    });

    test('what has another end, or none, is in sight again', async () => {
      const { transfers } = await contentsWith(
        { type: 'ended', id: 'a', at: '2026-11-21T11:00:00.000Z' },
        { type: 'removed', id: 'a', at: '2026-11-21T12:00:00.000Z' },
        { type: 'ended', id: 'a', at: null },
      );
      expect(transfers).toEqual([sampleRecord('a')]);
    });

    test('forgets an identity', async () => {
      const identity = { size: 1, mtimeNs: '1', ino: null, ctimeNs: '2' };
      const { transfers } = await contentsWith(
        { type: 'identity', id: 'a', identity },
        { type: 'identity', id: 'a', identity: null },
      );
      expect(transfers[0]!.identity).toBeNull();
    });

    test('forgets a position', async () => {
      const { transfers } = await contentsWith(
        { type: 'position', id: 'a', position: -3 },
        { type: 'position', id: 'a', position: null },
      );
      expect(transfers[0]!.position).toBeNull();
    });

    test.each([
      ['the first', [], false],
      ['the same again', [{ type: 'upload-id', id: 'a', uploadId: 'up-2' }], false],
      ['another', [{ type: 'upload-id', id: 'a', uploadId: 'up-1' }], true],
      [
        'another after one that was completed',
        [
          { type: 'upload-id', id: 'a', uploadId: 'up-1' },
          { type: 'completing', id: 'a', completing: true },
        ],
        false,
      ],
      [
        'a third after one whose parts were left',
        [
          { type: 'upload-id', id: 'a', uploadId: 'up-0' },
          { type: 'upload-id', id: 'a', uploadId: 'up-1' },
          { type: 'completing', id: 'a', completing: true },
        ],
        true,
      ],
    ] satisfies [string, LedgerWrite[], boolean][])(
      'notes what is left of an earlier upload: %s',
      async (_, before, leftUpload) => {
        const { transfers } = await contentsWith(...before, {
          type: 'upload-id',
          id: 'a',
          uploadId: 'up-2',
        });
        expect(transfers[0]).toMatchObject({ uploadId: 'up-2', leftUpload });
      },
    );

    test('the sent mark only goes up', async () => {
      const { transfers } = await contentsWith(
        { type: 'upload-id', id: 'a', uploadId: 'up-2' },
        { type: 'completing', id: 'a', completing: true },
        { type: 'sent', id: 'a', part: 3, mark: 10 },
        { type: 'sent', id: 'a', part: 3, mark: 4 },
      );
      expect(transfers[0]!.sentMarks).toEqual({ 3: 10 });
      expect(transfers[0]).toMatchObject({ uploadId: 'up-2', completing: true });
    });

    test('keeps accepted parts by number, the last word on each', async () => {
      const { parts } = await contentsWith(
        { type: 'accepted', id: 'a', part: samplePart(2) },
        { type: 'accepted', id: 'a', part: samplePart(1, { etag: null, crc64: 'AAAAAAAAAAA=' }) },
        { type: 'accepted', id: 'a', part: samplePart(2, { etag: '"new"' }) },
      );
      const first = samplePart(1, { etag: null, crc64: 'AAAAAAAAAAA=' });
      expect(parts).toEqual(new Map([['a', [first, samplePart(2, { etag: '"new"' })]]]));
    });

    test('forgets the parts of one transfer only', async () => {
      const { parts } = await contentsWith(
        { type: 'insert', record: sampleRecord('b') },
        { type: 'accepted', id: 'a', part: samplePart(1) },
        { type: 'accepted', id: 'b', part: samplePart(1) },
        { type: 'forget-parts', id: 'a' },
      );
      expect([...parts.keys()]).toEqual(['b']);
    });

    test('forgets chosen parts; what goes again of them is marked whole', async () => {
      const { transfers, parts } = await contentsWith(
        { type: 'sent', id: 'a', part: 2, mark: 1 },
        { type: 'accepted', id: 'a', part: samplePart(1) },
        { type: 'accepted', id: 'a', part: samplePart(2) },
        { type: 'accepted', id: 'a', part: samplePart(3) },
        { type: 'forget-parts', id: 'a', numbers: [1, 3] },
      );
      expect(parts.get('a')?.map(({ number }) => number)).toEqual([2]);
      expect(transfers[0]!.sentMarks).toEqual({ 1: samplePart(1).size, 3: samplePart(3).size });
    });

    test('removes a transfer with its parts; a new one of the same id starts clean', async () => {
      const { transfers, parts } = await contentsWith(
        { type: 'accepted', id: 'a', part: samplePart(1) },
        { type: 'remove', id: 'a' },
        { type: 'insert', record: sampleRecord('a', { name: 'again.tif' }) },
      );
      expect(transfers.map((each) => each.name)).toEqual(['again.tif']);
      expect(parts.size).toBe(0);
    });

    test('keeps one record a host', async () => {
      const { hosts } = await contentsWith(
        { type: 'host', host: { key: 'https://b/x', verdict: { kind: 'unknown' }, crc64: false } },
        { type: 'host', host: { key: 'https://a/x', verdict: { kind: 'md5', at: '2026' }, crc64: true } },
        { type: 'host', host: { key: 'https://b/x', verdict: { kind: 'opaque', at: '2026' }, crc64: false } },
      );
      expect(hosts).toEqual([
        { key: 'https://a/x', verdict: { kind: 'md5', at: '2026' }, crc64: true },
        { key: 'https://b/x', verdict: { kind: 'opaque', at: '2026' }, crc64: false },
      ]);
    });
  });

  describe(`${name} takes batches whole`, () => {
    const unknown: LedgerWrite[] = [
      { type: 'state', id: 'x', state: { kind: 'done' } },
      { type: 'verified', id: 'x', verified: 'md5' },
      { type: 'identity', id: 'x', identity: null },
      { type: 'destination', id: 'x', destination: { kind: 'plan' } },
      { type: 'place', id: 'x', name: 'n', path: '/p' },
      { type: 'ended', id: 'x', at: null },
      { type: 'removed', id: 'x', at: null },
      { type: 'attempt', id: 'x' },
      { type: 'sent', id: 'x', part: 1, mark: 1 },
      { type: 'upload-id', id: 'x', uploadId: 'u' },
      { type: 'priority', id: 'x', priority: 'low' },
      { type: 'position', id: 'x', position: 1 },
      { type: 'completing', id: 'x', completing: true },
      { type: 'accepted', id: 'x', part: samplePart(1) },
      { type: 'forget-parts', id: 'x' },
      { type: 'remove', id: 'x' },
    ];
    describe('in one ledger, which stays empty', () => {
      let ledger: Ledger;
      beforeAll(async () => {
        ledger = await open();
      });
      afterAll(() => ledger.close());

      test.each(unknown)('an unknown id in $type rejects all of its batch', async (write) => {
        const batch: LedgerWrite[] = [{ type: 'insert', record: sampleRecord('a') }, write];
        await expect(ledger.write(batch)).rejects.toThrow(/x/);
        expect((await ledger.read()).transfers).toEqual([]);
      });
    });

    test('a second insert of an id rejects its batch and leaves the first', async () => {
      const ledger = await opened();
      await ledger.write([{ type: 'insert', record: sampleRecord('a') }]);
      const again = sampleRecord('a', { name: 'other' });
      await expect(ledger.write([{ type: 'insert', record: again }])).rejects.toThrow();
      expect((await ledger.read()).transfers).toEqual([sampleRecord('a')]);
    });

    test('a wrong batch among many does not fail its neighbours', async () => {
      const ledger = await opened();
      const insert = (id: string) => ledger.write([{ type: 'insert', record: sampleRecord(id) }]);
      const outcomes = await Promise.allSettled([
        insert('first'),
        insert('a'),
        ledger.write([{ type: 'attempt', id: 'unknown' }]),
        insert('b'),
      ]);
      expect(outcomes.map((each) => each.status)).toEqual([
        'fulfilled',
        'fulfilled',
        'rejected',
        'fulfilled',
      ]);
      expect((await ledger.read()).transfers.map((each) => each.id)).toEqual(['first', 'a', 'b']);
    });

    test('batches keep their order', async () => {
      const ledger = await opened();
      await ledger.write([{ type: 'insert', record: sampleRecord('a') }]);
      const places = Array.from({ length: 200 }, (_, n) => `${n}.tif`);
      await Promise.all(
        places.map((name) => ledger.write([{ type: 'place', id: 'a', name, path: `/${name}` }])),
      );
      expect((await ledger.read()).transfers[0]!.name).toBe('199.tif');
    });

    test('an empty batch is nothing', async () => {
      const ledger = await opened();
      await ledger.write([]);
      expect((await ledger.read()).transfers).toEqual([]);
    });

    test('after closing nothing can be written; closing twice is fine', async () => {
      const ledger = await opened();
      await ledger.close();
      await ledger.close();
      await expect(ledger.write([{ type: 'insert', record: sampleRecord('a') }])).rejects.toThrow();
    });
  });
}

import { describe, expect, test } from 'vitest';
import { type LiveTransfer, liveTransfer } from '../../../src-main/engine/book/live-transfer.ts';
import { Forecaster } from '../../../src-main/engine/forecast/forecaster.ts';
import type { LineFacts } from '../../../src-main/engine/forecast/line-facts.ts';
import type { TransferRecord } from '../../../src-main/engine/ports/ledger.ts';
import { fakeClock } from '../../support/fake-clock.ts';
import { sampleRecord } from '../../support/ledger-samples.ts';

const noon = Date.parse('2026-11-21T12:00:00Z');
const steadyLine: LineFacts = { rates: { recent: 10, lasting: 10 }, secondsBetweenLosses: null, lanes: 1 };

function transfer(
  id: string,
  given: Partial<TransferRecord> & { readonly endsIn?: number; readonly refreshes?: boolean } = {},
): LiveTransfer {
  const { endsIn, refreshes = false, ...fields } = given;
  const record = sampleRecord(id, {
    identity: { size: 100, mtimeNs: '1', ino: null, ctimeNs: null },
    ...fields,
  });
  const expiresAt = endsIn === undefined ? null : new Date(noon + endsIn * 1000).toISOString();
  const { object } = record;
  const put = () => Promise.reject(new Error('No URL.'));
  return liveTransfer(record, [], { object, refreshes, expiresAt, put });
}

function forecasterOf(transfers: readonly LiveTransfer[], offset = 0) {
  const clock = fakeClock(noon);
  const looks = { count: 0 };
  const line = (): LineFacts => {
    looks.count += 1;
    return steadyLine;
  };
  const forecaster = new Forecaster({ transfers: () => transfers, line, offsetOf: () => offset, clock });
  return { clock, forecaster, looks };
}

describe('the forecast of a run', () => {
  test('takes transfers in the order in which the scheduler does, what is on the line first', async () => {
    const going = transfer('going', { priority: 'low', state: { kind: 'uploading' } });
    going.inFlightBytes = 60;
    const high = transfer('high', { priority: 'high' });
    const soon = transfer('soon', { endsIn: 60 });
    const late = transfer('late', { endsIn: 3600 });
    const { forecaster } = forecasterOf([late, soon, high, going]);
    await forecaster.now();
    expect([going, high, soon, late].map(({ outlook }) => outlook?.secondsLeft)).toEqual([4, 14, 24, 34]);
  });

  test('leaves with each transfer what stands against it, and nothing with what has ended', async () => {
    const dead = transfer('dead', { endsIn: -1 });
    const short = transfer('short', { endsIn: 15, priority: 'low' });
    const renewed = transfer('renewed', { endsIn: -1, refreshes: true });
    const done = transfer('done', { state: { kind: 'done' } });
    const proven = transfer('proven', { state: { kind: 'verifying' } });
    const { forecaster } = forecasterOf([dead, short, renewed, done, proven]);
    expect(await forecaster.now()).toMatchObject({ late: 2, dead: 1, firstLate: 'dead.tif', seconds: 30 });
    expect(dead.outlook?.risk).toBe('url');
    expect(short.outlook).toEqual({ secondsLeft: 30, risk: 'url' });
    expect(renewed.outlook?.risk).toBe('none');
    expect([done.outlook, proven.outlook]).toEqual([null, null]);
  });

  test('goes by the clock of the server', async () => {
    const { forecaster } = forecasterOf([transfer('a', { endsIn: 60 })], 120_000);
    expect(await forecaster.now()).toMatchObject({ dead: 1 });
    const behind = forecasterOf([transfer('b', { endsIn: -60 })], -120_000);
    expect(await behind.forecaster.now()).toMatchObject({ late: 0, urlSeconds: 60 });
  });

  test('is made at most twice a second, and once for all who ask at a time', async () => {
    const { clock, forecaster, looks } = forecasterOf([transfer('a')]);
    await Promise.all([forecaster.now(), forecaster.now()]);
    await clock.advance(499);
    await forecaster.now();
    expect(looks.count).toBe(1);
    await clock.advance(1);
    await forecaster.now();
    expect(looks.count).toBe(2);
  });

  test('of 100,000 transfers lets the event loop turn every few milliseconds, and rests in between', async () => {
    const transfers = Array.from({ length: 100_000 }, (_, at) =>
      transfer(`t${at}`, { endsIn: (at * 7919) % 86_400 }),
    );
    let elapsed = 0;
    let looks = 0;
    const clock = { now: () => noon, monotonic: () => (elapsed += 0.25) };
    const forecaster = new Forecaster({
      transfers: () => transfers,
      line: () => {
        looks += 1;
        return steadyLine;
      },
      offsetOf: () => 0,
      clock,
    });
    let turns = 0;
    let isOver = false;
    const count = (): void => {
      turns += 1;
      if (!isOver) setImmediate(count);
    };
    setImmediate(count);
    const { late, seconds } = await forecaster.now();
    isOver = true;
    expect(turns).toBeGreaterThan(100);
    expect({ late: late > 0, seconds }).toEqual({ late: true, seconds: 1_000_000 });
    const took = elapsed;
    elapsed += 15 * took;
    await forecaster.now();
    expect(looks).toBe(1);
    elapsed += 10 * took;
    await forecaster.now();
    expect(looks).toBe(2);
  });
});

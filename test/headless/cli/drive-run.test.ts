import { EventEmitter } from 'node:events';
import { describe, expect, test, vi } from 'vitest';
import type { RunSummary } from '../../../src-main/contract/ndjson.ts';
import { SluiceError } from '../../../src-main/contract/sluice-error.ts';
import type { TransferRow } from '../../../src-main/contract/transfer-row.ts';
import { type DrivenEngine, driveRun } from '../../../src-main/headless/cli/drive-run.ts';
import type { Told } from '../../../src-main/headless/cli/output/told.ts';
import { listenForStops } from '../../../src-main/headless/cli/stop-signals.ts';
import type { Forecast } from '../../../src-main/contract/forecast.ts';
import { forecastOf } from '../../support/forecast-of.ts';
import { transferRow } from '../../support/transfer-row.ts';

/** An engine played by hand: the test says what reaches which state, and when it is through. */
class PlayedEngine implements DrivenEngine {
  sentBytes = 0;
  closed = 0;
  now: TransferRow[] = [];
  readonly through = Promise.withResolvers<undefined>();
  readonly #listeners = new Set<(row: TransferRow) => void>();

  reach(given: Partial<TransferRow>): void {
    for (const listener of this.#listeners) listener(transferRow(given));
  }
  abortOwed = () => Promise.resolve();
  settled = () => this.through.promise;
  moving = () => this.now;
  clockOffsetMs = () => null;
  outlook = forecastOf();
  forecast = () => Promise.resolve(this.outlook);
  summary(): RunSummary {
    const states = { done: 0, available: 0, waiting: 0, unconfirmed: 0, failed: 0, skipped: 0, cancelled: 0 };
    const bytes = { bytes: 0, sentBytes: this.sentBytes, resentBytes: 0, seconds: 0 };
    return { event: 'summary', total: 0, ...states, paused: 0, queued: 0, ...bytes };
  }
  subscribe(listener: (row: TransferRow) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
  close(): Promise<void> {
    this.closed += 1;
    this.through.resolve(undefined);
    return Promise.resolve();
  }
}

class Signals extends EventEmitter {
  exit(): void {
    throw new Error('The process must not be ended here.');
  }
}

function play(rows: readonly TransferRow[], unpaired = 0) {
  const engine = new PlayedEngine();
  const all: Told[] = [];
  const told: Told[] = [];
  const signals = new Signals();
  // A look at what is left is for a display, and has tests of its own.
  const tell = (each: Told): void => {
    all.push(each);
    if (each.event !== 'forecast') told.push(each);
  };
  const output = { tell, close: () => Promise.resolve() };
  const begin = () => Promise.resolve(rows);
  const tally = {
    ...{ given: rows.length + unpaired, toSend: rows.length, refused: unpaired },
    ...{ skipped: 0, left: 0 },
  };
  const code = driveRun({ engine, begin, tally, output, stops: listenForStops(signals) });
  return { engine, all, told, signals, code, events: () => told.map(({ event }) => event) };
}

/** Lets a run get to where it waits for the engine. */
const started = () => new Promise(setImmediate);

describe('a driven run', () => {
  test('tells a step that changes nothing of what is told no second time', async () => {
    const { engine, code, events } = play([transferRow({ id: 'a' })]);
    await started();
    engine.reach({ id: 'a', state: 'preparing' });
    engine.reach({ id: 'a', state: 'preparing' });
    engine.reach({ id: 'a', state: 'preparing', size: 2000 });
    engine.through.resolve(undefined);
    await code;
    expect(events()).toEqual(['transfer', 'transfer', 'transfer', 'summary']);
  });

  test('ends with what became, at the store, of what another process cancelled', async () => {
    const { engine, code, told } = play([transferRow({ id: 'a' })]);
    await started();
    engine.abortOwed = () => {
      engine.reach({ id: 'a', state: 'cancelled', note: 'Removed.' });
      return Promise.resolve();
    };
    engine.reach({ id: 'a', state: 'cancelled', note: 'Still there.' });
    engine.through.resolve(undefined);
    await code;
    expect(told.at(-2)).toMatchObject({ event: 'transfer', note: 'Removed.' });
  });

  test('tells each state once, those of the beginning included, and the summary last', async () => {
    const { engine, code, told, events } = play([
      transferRow({ id: 'a' }),
      transferRow({ id: 'b', state: 'skipped' }),
    ]);
    await started();
    engine.reach({ id: 'a', state: 'done', verified: 'md5' });
    engine.through.resolve(undefined);
    expect(await code).toBe(0);
    expect(events()).toEqual(['transfer', 'transfer', 'transfer', 'summary']);
    expect(told).toMatchObject([{ state: 'queued' }, { state: 'skipped' }, { state: 'done' }, {}]);
  });

  test.each([
    [{ state: 'failed' }, 0, 1],
    [{ state: 'waiting', waiting: { for: 'key', until: null } }, 0, 3],
    [{ state: 'unconfirmed' }, 0, 4],
    [{ state: 'done' }, 1, 3],
    [{ state: 'paused' }, 0, 3],
    [{ state: 'queued' }, 0, 3],
  ] as const)('%o with %i unpaired ends with %i', async (last, unpaired, expected) => {
    const { engine, code } = play([transferRow()], unpaired);
    await started();
    engine.reach(last);
    engine.through.resolve(undefined);
    expect(await code).toBe(expected);
  });

  test('what stands against it is told once, in the middle of it and never behind its summary', async () => {
    const { engine, code, all, events } = play([transferRow()]);
    engine.outlook = forecastOf({ late: 1, dead: 1, firstLate: 'a.tif' });
    await started();
    const last = Promise.withResolvers<Forecast>();
    engine.forecast = () => last.promise;
    await new Promise((resolve) => setTimeout(resolve, 600));
    engine.through.resolve(undefined);
    await code;
    last.resolve(engine.outlook);
    await started();
    expect(events()).toEqual(['transfer', 'finding', 'summary']);
    expect(all.map(({ event }) => event)).toContain('forecast');
    expect(all.at(-1)?.event).toBe('summary');
  });

  test('a step that changes only what is expected of a transfer is no news', async () => {
    const { engine, code, events } = play([transferRow({ id: 'a' })]);
    await started();
    engine.reach({ id: 'a', secondsLeft: 12, risk: 'none' });
    engine.through.resolve(undefined);
    await code;
    expect(events()).toEqual(['transfer', 'summary']);
  });

  test('what happens to transfers of other runs does not count', async () => {
    const { engine, code } = play([transferRow({ id: 'a' })]);
    await started();
    engine.reach({ id: 'other', state: 'failed' });
    engine.reach({ id: 'a', state: 'done' });
    engine.through.resolve(undefined);
    expect(await code).toBe(0);
  });

  test('progress is told at most twice a second, and only where there is some', async () => {
    vi.useFakeTimers();
    try {
      const { engine, code, events } = play([transferRow({ state: 'uploading' })]);
      await vi.advanceTimersByTimeAsync(0);
      engine.now = [transferRow({ state: 'uploading', sentBytes: 10 })];
      await vi.advanceTimersByTimeAsync(2000);
      expect(events().filter((event) => event === 'progress')).toHaveLength(1);
      for (let sent = 11; sent < 31; sent += 1) {
        engine.now = [transferRow({ state: 'uploading', sentBytes: sent })];
        await vi.advanceTimersByTimeAsync(100);
      }
      expect(events().filter((event) => event === 'progress').length).toBeLessThanOrEqual(5);
      engine.through.resolve(undefined);
      await code;
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    '%s closes the engine, keeps state, tells the summary and ends with %i',
    async (signal, expected) => {
      const { engine, signals, code, events } = play([transferRow()]);
      await started();
      signals.emit(signal, signal);
      expect(await code).toBe(expected);
      expect(engine.closed).toBe(1);
      expect(events().at(-1)).toBe('summary');
    },
  );

  test('a run that cannot go on before a byte went is refused; later it is told, with a summary', async () => {
    const full = new SluiceError({ code: 'disk-full', message: 'The disk is full.' });
    const before = play([transferRow()]);
    before.engine.through.reject(full);
    await expect(before.code).rejects.toBe(full);
    const later = play([transferRow()]);
    later.engine.sentBytes = 1;
    later.engine.through.reject(full);
    expect(await later.code).toBe(1);
    expect(later.events().slice(-2)).toEqual(['finding', 'summary']);
  });
});

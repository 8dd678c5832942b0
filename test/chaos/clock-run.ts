import { createEngine, type Engine } from '../../src-main/engine/create-engine.ts';
import type { NewTransfer } from '../../src-main/engine/enqueue/new-transfer.ts';
import { type FakeClock, fakeClock } from '../support/fake-clock.ts';
import type { ClockCell, ClockReport } from '../support/chaos/clock-cell.ts';
import { PlanSource } from '../support/chaos/plan-source.ts';
import { PortalSource } from '../support/chaos/portal-source.ts';
import { simFiles } from '../support/chaos/sim-files.ts';
import { simSizes } from '../support/chaos/sim-sizes.ts';
import { SimStore } from '../support/chaos/sim-store.ts';
import { setLocalClock } from '../support/chaos/set-local-clock.ts';
import { memoryLedger } from '../support/memory-ledger.ts';
import { numbersFrom } from './numbers-from.ts';

const startsAt = Date.parse('2026-01-01T00:00:00Z');
export const connections = 8;
/** How many lives the whole queue takes. */
const livesOfQueue = 25;
/** A queue that takes longer than so many lives is stuck. */
const longest = 4000;

/** Runs a queue whose URLs die many times over, in simulated time, and counts what a person, the store and the signer saw. */
export async function clockRun(cell: ClockCell): Promise<ClockReport> {
  const numbers = numbersFrom(cell.seed);
  const random = (): number => numbers.next().value;
  const clock = fakeClock(startsAt);
  const sizes = simSizes(cell.transfers, random);
  const store = new SimStore({ clock, startsAt, random, duration: durations(cell, sizes), troubles: true });
  const source = sourceOf(cell, clock, store, sizes);
  const engine = await createEngine(
    {
      ...{
        ledger: memoryLedger(),
        bodies: simFiles(sizes),
        transport: store.transport,
        s3Calls: store.s3Calls,
      },
      ...{ openTarget: source.openTarget, clock, random },
      probeHost: async (_origin, signal) => {
        await clock.sleep(50, signal);
        return 's3';
      },
      log: () => undefined,
      notice: () => undefined,
    },
    { connections, followPollMs: 1000, followForMs: null, giveUpMs: null },
  );
  const over = new AbortController();
  const local = setLocalClock(clock, cell, random, over.signal);
  const seconds = await runThrough(engine, source, clock, cell);
  over.abort();
  await Promise.all([local, engine.close()]);
  return report(cell, engine, source, store, seconds);
}

/** Where URLs come from; `renew` answers what is to be added (again), none when nothing can be done. */
export type Source = PlanSource | PortalSource;

function sourceOf(
  cell: ClockCell,
  clock: FakeClock,
  store: SimStore,
  sizes: ReadonlyMap<string, number>,
): Source {
  const deps = {
    ...{ clock, sizes, life: cell.life, serverNow: () => store.now },
    signerNow: () => store.now + cell.signerOffset,
  };
  return cell.source === 'plan' ? new PlanSource(deps) : new PortalSource(deps);
}

/** Sizes and a line on which the queue takes many lives, and its largest bodies longer than one. */
function durations(cell: ClockCell, sizes: ReadonlyMap<string, number>): (bytes: number) => number {
  const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const perByte = (livesOfQueue * cell.life * 1000 * connections) / bytes;
  return (size) => size * perByte;
}

/** Until nothing is left to do; answers how long that took (simulated seconds). */
async function runThrough(
  engine: Engine,
  source: Source,
  clock: FakeClock,
  cell: ClockCell,
): Promise<number> {
  for (let requests = source.requests(new Set()); requests.length > 0; requests = again(engine, source))
    await settle(engine, requests, clock, cell);
  return clock.monotonic() / 1000;
}

async function settle(
  engine: Engine,
  requests: readonly NewTransfer[],
  clock: FakeClock,
  { life }: ClockCell,
): Promise<void> {
  const work = engine
    .add(requests, { again: false, signal: new AbortController().signal })
    .then(() => engine.settled())
    .then(() => true);
  const end = clock.monotonic() + longest * life * 1000;
  while (!(await Promise.race([work, wound(clock, life)])))
    if (clock.monotonic() > end) throw new Error(`The queue stands still: ${states(engine)}`);
}

/** A little further, by a hundredth of a life. */
async function wound(clock: FakeClock, life: number): Promise<boolean> {
  await clock.advance(life * 10);
  return false;
}

/** What a person gives anew: the entries that wait for fresh URLs. */
function again(engine: Engine, source: Source): readonly NewTransfer[] {
  const waiting = engine.rows().filter((row) => row.state === 'waiting' && row.waiting?.for === 'fresh-url');
  return waiting.length === 0 ? [] : source.requests(new Set(waiting.map(({ name }) => name)));
}

function report(
  cell: ClockCell,
  engine: Engine,
  source: Source,
  store: SimStore,
  seconds: number,
): ClockReport {
  const rows = engine.rows();
  const open = rows.filter(({ state }) => state !== 'done');
  return {
    ...{ cell, done: rows.length - open.length, seconds },
    ...store.counts,
    ...source.counts,
    seen: open.map(
      ({ name, state, failure }) => `${name}: ${state} ${failure?.code ?? ''} ${failure?.message ?? ''}`,
    ),
  };
}

function states(engine: Engine): string {
  const counts = Map.groupBy(engine.rows(), ({ state, waiting }) => `${state} ${waiting?.for ?? ''}`);
  return [...counts].map(([state, { length }]) => `${length} ${state}`).join(', ');
}

import { createEngine, type Engine } from '../../src-main/engine/create-engine.ts';
import { PlanSource } from '../support/chaos/plan-source.ts';
import { simFiles } from '../support/chaos/sim-files.ts';
import { SimLine } from '../support/chaos/sim-line.ts';
import { simSizes } from '../support/chaos/sim-sizes.ts';
import { SimStore } from '../support/chaos/sim-store.ts';
import { type FakeClock, fakeClock } from '../support/fake-clock.ts';
import { memoryLedger } from '../support/memory-ledger.ts';
import { numbersFrom } from './numbers-from.ts';

export interface LinkAsk {
  readonly transfers: number;
  readonly outages: number;
  /** How long each outage is, in turn (seconds). */
  readonly lengths: readonly number[];
  readonly seed: number;
}

export interface LinkReport {
  /** How long after each return of the line a body flowed (ms, simulated). */
  readonly flowingAfter: readonly number[];
  /** What transfers under way were while the line was away, other than waiting for the network. */
  readonly strange: readonly string[];
  readonly done: number;
  /** How every transfer that is not done ended. */
  readonly open: readonly string[];
  readonly sentAgain: number;
}

const startsAt = Date.parse('2026-01-01T00:00:00Z');
/** How long a body is on the line (ms): some 7 s in the mean, and never for longer than the line holds. */
const duration = (bytes: number): number => Math.min(20_000, bytes * 0.02);

/** A queue whose line goes away again and again, in simulated time. */
export async function linkRun(ask: LinkAsk): Promise<LinkReport> {
  const numbers = numbersFrom(ask.seed);
  const random = (): number => numbers.next().value;
  const clock = fakeClock(startsAt);
  const line = new SimLine(clock);
  const sizes = simSizes(ask.transfers, random);
  const store = new SimStore({ clock, startsAt, random, duration, troubles: false, line });
  const serverNow = (): number => store.now;
  const source = new PlanSource({ clock, sizes, life: 604_800, serverNow, signerNow: serverNow });
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
        return line.isUp ? 's3' : 'silent';
      },
      log: () => undefined,
      notice: () => undefined,
    },
    { connections: 8, followPollMs: 1000, followForMs: null, giveUpMs: null },
  );
  await engine.add(source.requests(new Set()), { again: false, signal: new AbortController().signal });
  const settled = engine.settled().then(() => true);
  const lost = await loseAndReturn(ask, { engine, line, clock, random });
  while (!(await Promise.race([settled, wound(clock, 60_000)])));
  const rows = engine.rows();
  await engine.close();
  return {
    ...lost,
    done: rows.filter(({ state }) => state === 'done').length,
    open: rows.filter(({ state }) => state !== 'done').map(({ name, state }) => `${name}: ${state}`),
    sentAgain: store.counts.sentAgain,
  };
}

interface Scene {
  readonly engine: Engine;
  readonly line: SimLine;
  readonly clock: FakeClock;
  readonly random: () => number;
}

async function loseAndReturn(
  { outages, lengths }: LinkAsk,
  { engine, line, clock, random }: Scene,
): Promise<Pick<LinkReport, 'flowingAfter' | 'strange'>> {
  const flowingAfter: number[] = [];
  const strange: string[] = [];
  for (let outage = 0; outage < outages; outage += 1) {
    await clock.advance(30_000 + random() * 60_000);
    line.goAway();
    // Not by whole seconds, so that the return falls anywhere between two probes.
    await clock.advance((lengths[outage % lengths.length] ?? 0) * 1000 + random() * 5_000);
    for (const row of engine.moving())
      if (row.waiting?.for !== 'network') strange.push(`${row.name}: ${row.state} ${row.waiting?.for ?? ''}`);
    const flows = line.comeBack();
    await clock.advance(15_000);
    flowingAfter.push(await Promise.race([flows, never()]));
  }
  return { flowingAfter, strange };
}

const never = async (): Promise<number> => {
  await new Promise(setImmediate);
  return Number.POSITIVE_INFINITY;
};

async function wound(clock: FakeClock, ms: number): Promise<boolean> {
  await clock.advance(ms);
  return false;
}

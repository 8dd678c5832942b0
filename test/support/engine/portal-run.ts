import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { startLizard, type DemoLizard } from '../../../src-main/demo/lizard/start-lizard.ts';
import { uploadStoreOf } from '../../../src-main/demo/lizard/upload-store-of.ts';
import type { S3Handle } from '../../../src-main/demo/s3/start-s3.ts';
import type { EngineDeps } from '../../../src-main/engine/engine-options.ts';
import type { NewTransfer } from '../../../src-main/engine/enqueue/new-transfer.ts';
import type { Clock } from '../../../src-main/engine/ports/clock.ts';
import type { Ledger } from '../../../src-main/engine/ports/ledger.ts';
import type { OpenTarget, Target } from '../../../src-main/engine/ports/target.ts';
import { systemClock } from '../../../src-main/engine/system-clock.ts';
import { createLizardClient } from '../../../src-main/lizard/create-lizard-client.ts';
import { lizardDestination } from '../../../src-main/targets/lizard/lizard-destination.ts';
import { createOpenTarget } from '../../../src-main/targets/open-target.ts';
import { collect } from '../collect.ts';
import { memoryLedger } from '../memory-ledger.ts';
import { demoS3 } from './demo-s3.ts';
import { startEngine, type TestEngine } from './start-engine.ts';
import { testFiles } from './test-files.ts';

const { signal } = new AbortController();

/** The machine's clock, which a test sets forward: hours pass between two lines of it. */
export interface LeapingClock extends Clock {
  leap(ms: number): void;
}

export function leapingClock(): LeapingClock {
  const clock = systemClock();
  let leapt = 0;
  return {
    now: () => clock.now() + leapt,
    monotonic: () => clock.monotonic() + leapt,
    sleep: (ms, stop) => clock.sleep(ms, stop),
    leap: (ms) => {
      leapt += ms;
    },
  };
}

/** A portal whose results wait for a file each, and an engine that sends them; all by one clock. */
export interface PortalRun {
  readonly lizard: DemoLizard;
  readonly s3: S3Handle;
  readonly clock: LeapingClock;
  readonly requests: readonly NewTransfer[];
  /** How often the list of results was read from its first page to its last. */
  passes(): number;
  /** How many bodies the store let in, and how many took effect. */
  puts(): { readonly begun: number; readonly committed: number };
  /** An engine upon the ledger of this run, as a process that starts anew. */
  start(deps?: Partial<EngineDeps>): Promise<TestEngine>;
  readonly ledger: Ledger;
}

export interface PortalAsk {
  readonly results: number;
  readonly urlLifeSeconds: number;
  /** Without, transfers are done once the store has them. */
  readonly follows: boolean;
}

export async function portalRun({ results, urlLifeSeconds, follows }: PortalAsk): Promise<PortalRun> {
  const clock = leapingClock();
  const s3 = await demoS3({ clock: () => clock.now() });
  const lizard = await startLizard({ uploads: uploadStoreOf(s3), clock, urlLifeSeconds, pickupDelayMs: 0 });
  onTestFinished(() => lizard.close());
  const codes = Array.from({ length: results }, (_, index) => `extra-${index}`);
  const { uuid: scenario } = await lizard.makeScenario({
    results: codes.map((code) => ({ code, family: 'Basic', name: code })),
  });
  const list = `/api/v4/scenarios/${scenario}/results/`;
  const client = createLizardClient({ portal: lizard.origin, key: lizard.key });
  const [file] = await testFiles([10]);
  const rows = await collect(client.results(scenario, signal));
  const requests = await Promise.all(
    rows.map(async (row) => {
      const destination = await lizardDestination({ client, scenario, row, replace: false, signal });
      const path = join(file!.path, '..', row.code);
      await writeFile(path, row.code);
      return { name: row.code, path, object: destination.object, destination };
    }),
  );
  // They were written long ago, by this clock.
  clock.leap(60_000);
  const pages = Math.ceil(results / 10);
  const before = lizard.requestCount('GET', list);
  const kept = memoryLedger();
  const ledger: Ledger = { ...kept, close: () => Promise.resolve() };
  return {
    ...{ lizard, s3, clock, requests, ledger },
    passes: () => (lizard.requestCount('GET', list) - before) / pages,
    puts: () => {
      const counts = s3.counts().filter(({ operation }) => operation === 'PutObject');
      return {
        begun: counts.reduce((sum, each) => sum + each.begun, 0),
        committed: counts.reduce((sum, each) => sum + each.committed, 0),
      };
    },
    start: (deps = {}) => {
      const open = createOpenTarget({ keys: { keyFor: () => lizard.key }, clock, lookMs: 200 });
      return startEngine({ deps: { clock, ledger, openTarget: follows ? open : unfollowed(open), ...deps } });
    },
  };
}

const unfollowed =
  (open: OpenTarget): OpenTarget =>
  (destination) =>
    Object.create(open(destination), { follower: { value: undefined } }) as Target;

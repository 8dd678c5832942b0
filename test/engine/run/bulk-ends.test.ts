import { expect, onTestFinished, test } from 'vitest';
import { createFaultScript } from '../../../src-main/demo/faults/fault-script.ts';
import type { TransferRow } from '../../../src-main/contract/transfer-row.ts';
import type { Engine } from '../../../src-main/engine/create-engine.ts';
import type { Ledger } from '../../../src-main/engine/ports/ledger.ts';
import { demoS3 } from '../../support/engine/demo-s3.ts';
import { startEngine } from '../../support/engine/start-engine.ts';
import { putRequests, testFiles } from '../../support/engine/test-files.ts';
import { rowWhen } from '../../support/engine/until.ts';
import { memoryLedger } from '../../support/memory-ledger.ts';

const { signal } = new AbortController();
/** So many that they are written in several batches; `npm run test:long` asks for 20,000. */
const many = Number(process.env['SLUICE_BULK'] ?? '4000');
const patience = 20_000 + many * 5;

/** Many uploads, of which the first is on the line. */
async function manyQueued() {
  const s3 = await demoS3({ faults: createFaultScript() });
  s3.faults.add({ match: { method: 'PUT', path: /file-0/ }, do: { kind: 'slow', bytesPerSecond: 100_000 } });
  const files = await testFiles([1_000_000]);
  const [first] = await putRequests(s3, files);
  const more = Array.from({ length: many - 1 }, (_, at) => ({
    ...first!,
    name: `more-${at}`,
    object: `${first!.object}-${at}`,
  }));
  const kept = memoryLedger();
  const ledger: Ledger = { ...kept, close: () => Promise.resolve() };
  const started = await startEngine({ options: { connections: 1 }, deps: { ledger } });
  onTestFinished(started.close);
  const { engine } = started;
  await engine.add([first!, ...more], { again: false, signal });
  const told = new Map<string, TransferRow>();
  engine.subscribe((row) => told.set(row.id, row));
  const settled = engine.settled();
  await rowWhen(engine, 'file-0.bin', ({ inFlightBytes }) => inFlightBytes > 0);
  const countIn = async (state: string) => ({
    told: [...told.values()].filter((row) => row.state === state).length,
    kept: (await ledger.read()).transfers.filter((each) => each.state.kind === state).length,
  });
  return { engine, settled, countIn };
}

const commands: readonly [string, (engine: Engine) => Promise<unknown>][] = [
  ['paused', (engine) => engine.pause({ ids: 'all', when: 'now' })],
  ['cancelled', (engine) => engine.cancel('all')],
];

test.each(commands)(
  'a run whose transfers are all %s ends when the last of them is',
  async (state, command) => {
    const { engine, settled, countIn } = await manyQueued();
    const commanded = command(engine);
    await settled;
    expect(engine.summary()).toMatchObject({ total: many, [state]: many, queued: 0 });
    expect(await countIn(state)).toEqual({ told: many, kept: many });
    await commanded;
  },
  patience,
);

test(
  'an engine that is closed writes first what a person paused',
  async () => {
    const { engine, countIn } = await manyQueued();
    const paused = engine.pause({ ids: 'all', when: 'now' });
    await engine.close();
    expect(await countIn('paused')).toEqual({ told: many, kept: many });
    await paused;
  },
  patience,
);

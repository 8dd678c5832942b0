import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { createFaultScript } from '../../src-main/demo/faults/fault-script.ts';
import type { S3Handle } from '../../src-main/demo/s3/start-s3.ts';
import { readLedger } from '../../src-main/engine/ledger/read-ledger.ts';
import { ensureBuilt } from '../support/built.ts';
import { demoS3, puts } from '../support/engine/demo-s3.ts';
import { writeFiles, writePlan } from '../support/plan-run.ts';
import { type CliEnd, lastRows, runCli, startCli, summaryOf } from '../support/run-cli.ts';

/** `npm run test:long` asks for 20,000. */
const many = Number(process.env['SLUICE_BULK'] ?? '500');
const patience = 120_000 + many * 15;
const names = Array.from({ length: many }, (_, at) => `file-${at}.bin`);
const first = 'file-0.bin';

beforeAll(ensureBuilt);

/** A program with many transfers, of which the first is on the line and stays there. */
async function running() {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-bulk-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const s3 = await demoS3({ faults: createFaultScript() });
  s3.faults.add({ match: { method: 'PUT' }, do: { kind: 'slow', bytesPerSecond: 1_000 } });
  const content = (name: string): string => 'x'.repeat(name === first ? 1_000_000 : 100);
  await writeFiles(folder, Object.fromEntries(names.map((name) => [name, content(name)])));
  await writePlan(folder, names, s3);
  const args = ['upload', 'plan.json', '--json', '--concurrency', '1', '--state', 'state'];
  const run = startCli(args, { folder });
  await onTheLine(s3);
  return { folder, run };
}

/** The store is looked at, since the program tells so much that reading all of it again and again would take minutes. */
async function onTheLine(s3: S3Handle): Promise<void> {
  while (puts(s3, first).begun === 0) await new Promise((resolve) => setTimeout(resolve, 20));
}

const countIn = (end: CliEnd, state: string): number =>
  [...lastRows(end).values()].filter((row) => row.state === state).length;

test.each([
  ['pause', ['pause'], 'paused', 3],
  ['cancel', ['cancel', '--all'], 'cancelled', 0],
] as const)(
  'after a %s of them all, run, ledger, exit code and whoever commanded it agree',
  async (_, command, state, code) => {
    const { folder, run } = await running();
    const commanded = runCli([...command, '--json', '--state', 'state'], { folder });
    const end = await run.ended;
    const { transfers } = await readLedger(join(folder, 'state', 'ledger.db'));
    expect(transfers.filter((each) => each.state.kind === state)).toHaveLength(many);
    expect(summaryOf(end)).toMatchObject({ given: many, total: many, [state]: many, queued: 0, left: 0 });
    expect({ code: end.code, told: countIn(end, state) }).toEqual({ code, told: many });
    const answer = await commanded;
    expect({ code: answer.code, told: countIn(answer, state) }).toEqual({ code: 0, told: many });
  },
  patience,
);

// The engine as the program has it: ledger on disk, reading threads, sockets. node test/bench/run-engine.ts JOB.json
// prints BenchFigures.
import { readFile } from 'node:fs/promises';
import { openLedger } from '../../src-main/engine/ledger/open-ledger.ts';
import { ledgerPlace, startEngine, type TestEngine } from '../support/engine/start-engine.ts';
import type { BenchJob, BenchLoad } from './bench-job.ts';
import { measure } from './measure.ts';
import { timedLedger } from './timed-ledger.ts';

const job = JSON.parse(await readFile(process.argv[2] ?? '', 'utf8')) as BenchJob;
const { signal } = new AbortController();

async function upload({ engine }: TestEngine, { requests }: BenchLoad): Promise<void> {
  await engine.add(requests, { again: false, signal });
  await engine.settled();
}

const place = await ledgerPlace();
const { ledger, commitMs } = timedLedger(await openLedger(place.file));
const started = await startEngine({ deps: { ledger }, options: { connections: job.connections } });
await upload(started, job.warmUp);
commitMs.length = 0;
const figures = await measure(() => upload(started, job.timed));
const { total, done } = started.engine.summary();
await started.close();
await place.remove();
if (done !== total) throw new Error(`${done} of ${total} transfers were done.`);
process.stdout.write(JSON.stringify({ ...figures, commitMs }));

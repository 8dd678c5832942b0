import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TransferRow } from '../../../src-main/contract/transfer-row.ts';
import { createFileBodies } from '../../../src-main/engine/body/create-file-bodies.ts';
import { createEngine, type Engine } from '../../../src-main/engine/create-engine.ts';
import type { EngineDeps, EngineOptions } from '../../../src-main/engine/engine-options.ts';
import { openLedger } from '../../../src-main/engine/ledger/open-ledger.ts';
import { createS3Calls } from '../../../src-main/engine/multipart/create-s3-calls.ts';
import { probeHost } from '../../../src-main/engine/send/probe-host.ts';
import { systemClock } from '../../../src-main/engine/system-clock.ts';
import { createHttpTransport } from '../../../src-main/engine/transport/create-http-transport.ts';
import { createOpenTarget } from '../../../src-main/targets/open-target.ts';

export interface TestEngine {
  readonly engine: Engine;
  /** Every state a transfer reached, as `name: state`, in order. */
  readonly story: string[];
  readonly notices: string[];
  /** The last row told of each transfer, by its name. */
  readonly rows: Map<string, TransferRow>;
  readonly close: () => Promise<void>;
}

export interface EngineAsk {
  /** Of an earlier engine, to go on there; a new one otherwise. */
  readonly ledgerFile?: string;
  readonly options?: Partial<EngineOptions>;
  readonly deps?: Partial<EngineDeps>;
}

/** A folder for a ledger; remove it with `close`. */
export async function ledgerPlace(): Promise<{ file: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-engine-'));
  return { file: join(folder, 'ledger.db'), remove: () => rm(folder, { recursive: true }) };
}

/** The reading threads of all engines of a process: hundreds are started there, one after the other, and a thread takes 30 ms of a processor. */
const bodies = createFileBodies();

/** The real engine on its real parts: SQLite, worker threads, sockets. Retries do not dawdle: jitter is always 0. */
export async function startEngine(ask: EngineAsk = {}): Promise<TestEngine> {
  const place = ask.ledgerFile === undefined ? await ledgerPlace() : null;
  const clock = systemClock();
  const ledger = ask.deps?.ledger ?? (await openLedger(ask.ledgerFile ?? place?.file ?? ''));
  const transport = createHttpTransport({ clock });
  const openTarget = createOpenTarget({ keys: { keyFor: () => undefined }, clock });
  const notices: string[] = [];
  const engine = await createEngine(
    {
      ...{ ledger, bodies, transport, openTarget, probeHost, clock, random: () => 0 },
      s3Calls: createS3Calls({ clock }),
      log: () => undefined,
      notice: (message) => notices.push(message),
      ...ask.deps,
    },
    { connections: 4, followPollMs: 50, followForMs: 5_000, giveUpMs: 30_000, ...ask.options },
  );
  const story: string[] = [];
  const rows = new Map<string, TransferRow>();
  engine.subscribe((row) => {
    if (rows.get(row.name)?.state !== row.state) story.push(`${row.name}: ${row.state}`);
    rows.set(row.name, row);
  });
  const close = async (): Promise<void> => {
    await engine.close();
    transport.close();
    await ledger.close();
    await place?.remove();
  };
  return { engine, story, notices, rows, close };
}

import type { Engine } from '../../app/session.ts';
import type { Forecast } from '../../contract/forecast.ts';
import { SluiceError } from '../../contract/sluice-error.ts';
import type { Tally } from '../../contract/tally.ts';
import type { TransferRow } from '../../contract/transfer-row.ts';
import { accountRun } from './account-run.ts';
import { exitCode } from './exit-code.ts';
import type { Output } from './output/output.ts';
import { RunOutlook } from './run-outlook.ts';
import { RunReport } from './run-report.ts';
import { settledRun } from './settled-run.ts';
import type { StopSignals } from './stop-signals.ts';

/** Between two looks at what moves: progress is told at most twice a second. */
const progressMs = 500;

/** What a run is driven by. */
export type DrivenEngine = Pick<
  Engine,
  'abortOwed' | 'clockOffsetMs' | 'close' | 'forecast' | 'moving' | 'settled' | 'subscribe' | 'summary'
>;

export interface RunAsk {
  readonly engine: DrivenEngine;
  /** Puts transfers into the run and answers their rows. */
  readonly begin: (signal: AbortSignal) => Promise<readonly TransferRow[]>;
  /** Where the files given go; those that do not become transfers are counted here only. */
  readonly tally: Tally;
  readonly output: Output;
  readonly stops: StopSignals;
}

/** Runs an engine until all has ended, or a signal ends it; tells everything on the way and answers the exit code. */
export async function driveRun(ask: RunAsk): Promise<number> {
  const { engine, output, stops } = ask;
  const report = new RunReport(output);
  const leave = engine.subscribe((row) => report.state(row));
  const closing = closeOnStop(engine, stops);
  const outlook = new RunOutlook();
  let isOver = false;
  const look = async (): Promise<void> => {
    report.progress(engine.moving());
    const forecast = await engine.forecast();
    if (!isOver) tellOutlook(ask, outlook, forecast);
  };
  const looking = setInterval(() => void look(), progressMs);
  try {
    report.joined(await ask.begin(stops.signal));
    // Only now: what was cancelled and is to be uploaded again must not be given up at the store.
    await Promise.all([engine.settled(), engine.abortOwed(), look()]);
    // Cancelled by another process: the last word here is what became of it at the store.
    if (report.rows().some(({ state }) => state === 'cancelled')) await engine.abortOwed();
    await closing.closed();
  } catch (error) {
    if (stops.received() === null) return brokenOff(ask, error);
    await closing.closed();
  } finally {
    isOver = true;
    clearInterval(looking);
    closing.forget();
    leave();
  }
  return ended(ask, report);
}

function tellOutlook({ engine, output }: RunAsk, outlook: RunOutlook, forecast: Forecast): void {
  output.tell({ event: 'forecast', forecast });
  const by = engine.clockOffsetMs() === null ? 'own-clock' : 'server-clock';
  for (const finding of outlook.see(forecast, by)) output.tell({ event: 'finding', ...finding });
}

function ended(ask: RunAsk, report: RunReport): number {
  const { engine, output, stops, tally } = ask;
  const signal = stops.received();
  if (signal !== null)
    output.tell({
      event: 'notice',
      message: 'Stopped. What was accepted is kept; the same command goes on there.',
    });
  output.tell(accountRun(engine.summary(), tally));
  if (signal !== null) return exitCode({ kind: 'interrupted', signal });
  const rows = report.rows();
  const untaken = Math.max(0, tally.toSend + tally.skipped - rows.length);
  return exitCode({ kind: 'settled', ...settledRun(rows, tally.refused + untaken) });
}

/**
 * The run itself could not go on (a full disk). Before the first byte that is a refusal; later the failure is told, and
 * the summary says what did happen.
 */
function brokenOff({ engine, output, tally }: RunAsk, error: unknown): number {
  const summary = accountRun(engine.summary(), tally);
  if (summary.sentBytes === 0 || !(error instanceof SluiceError)) throw error;
  const { code, message, remedy = null } = error;
  output.tell({ event: 'finding', path: '', code, severity: 'refuse', message, remedy });
  output.tell(summary);
  return 1;
}

interface Closing {
  /** Resolves at once unless a signal came; then when the engine has put everything down. */
  closed(): Promise<void>;
  forget(): void;
}

function closeOnStop(engine: Pick<Engine, 'close'>, { signal }: StopSignals): Closing {
  let closed: Promise<void> = Promise.resolve();
  const close = (): void => {
    closed = engine.close();
  };
  signal.addEventListener('abort', close, { once: true });
  if (signal.aborted) close();
  return { closed: () => closed, forget: () => signal.removeEventListener('abort', close) };
}

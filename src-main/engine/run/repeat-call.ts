import type { LiveTransfer } from '../book/live-transfer.ts';
import { sendStep, startOfSeries } from '../send/send-step.ts';
import { passTime, stepContext, type WaitOutDeps, waitOut } from '../send/wait-out.ts';
import type { EngineLog } from '../send/with-log.ts';

export interface CallDeps extends WaitOutDeps {
  readonly log: EngineLog;
}

/**
 * Makes a small call until it is answered, as bodies are sent: with a fresh URL when the old one has ended, and waits in
 * between. While finishing the state stays what it is, so that no crash forgets that a Complete went out.
 */
export async function repeatCall<T>(
  deps: CallDeps,
  transfer: LiveTransfer,
  signal: AbortSignal,
  call: (fresh: boolean) => Promise<T>,
): Promise<T> {
  let series = startOfSeries(transfer.acceptedBytes);
  for (;;) {
    try {
      return await call(series.fresh);
    } catch (error) {
      signal.throwIfAborted();
      const step = sendStep(series, error, stepContext(deps, transfer));
      if (step.kind === 'fail') throw step.error;
      deps.log('a call is repeated', { id: transfer.record.id, reason: step.wait.message });
      if (transfer.record.state.kind !== 'finishing') await waitOut(deps, transfer, step, signal);
      else if (!step.series.fresh || step.delayMs > 0) await passTime(deps, transfer, step, signal);
      series = step.series;
    }
  }
}

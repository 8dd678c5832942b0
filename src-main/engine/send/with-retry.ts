import type { LiveTransfer } from '../book/live-transfer.ts';
import type { Clock } from '../ports/clock.ts';
import type { BodyJob, BodySender } from './body-sender.ts';
import type { HostClocks } from './host-clocks.ts';
import type { LineGate } from './line-gate.ts';
import { type SendStep, sendStep, startOfSeries } from './send-step.ts';
import type { Waiting } from './waiting.ts';

export interface RetryDeps {
  readonly clock: Clock;
  readonly clocks: HostClocks;
  readonly gate: LineGate;
  readonly waiting: Waiting;
  readonly random: () => number;
}

/** Sends again as long as `sendStep` says, waiting in between without holding a slot. */
export function withRetry(inner: BodySender, deps: RetryDeps): BodySender {
  return {
    async send(job) {
      let series = startOfSeries;
      for (;;) {
        try {
          return await inner.send(job, { fresh: series.fresh });
        } catch (error) {
          job.signal.throwIfAborted();
          const step = sendStep(series, error, context(deps, job.transfer));
          if (step.kind === 'fail') throw step.error;
          await waitOut(deps, job, step);
          series = step.series;
        }
      }
    },
  };
}

function context(deps: RetryDeps, { target }: LiveTransfer): Parameters<typeof sendStep>[2] {
  const local = deps.clock.now();
  const now = deps.clocks.now(new URL(target.object).origin, local) ?? local;
  return { refreshes: target.refreshes, now, random: deps.random() };
}

async function waitOut(
  deps: RetryDeps,
  job: BodyJob,
  step: Extract<SendStep, { kind: 'wait' }>,
): Promise<void> {
  // A fresh URL is asked for at once: nothing to wait for, nothing to show.
  if (step.series.fresh) return;
  const origin = new URL(job.transfer.target.object).origin;
  const { probe, delayMs } = step;
  await deps.waiting.during(job.transfer, step.wait, job.signal, (signal) =>
    probe === null ? deps.clock.sleep(delayMs, signal) : deps.gate.pass(origin, probe, signal),
  );
}

import type { AcceptedPart } from '../ports/ledger.ts';
import type { BodyJob, BodySender } from './body-sender.ts';
import { sendStep, startOfSeries } from './send-step.ts';
import { stepContext, type WaitOutDeps, waitOut } from './wait-out.ts';

/** Sends again as long as `sendStep` says, waiting in between without holding a slot. */
export function withRetry(inner: BodySender, deps: WaitOutDeps): BodySender {
  return {
    async send(job) {
      const leave = deps.waiting.enter(job.transfer);
      try {
        return await untilAccepted(inner, deps, job);
      } finally {
        leave();
      }
    },
  };
}

async function untilAccepted(inner: BodySender, deps: WaitOutDeps, job: BodyJob): Promise<AcceptedPart> {
  let series = startOfSeries(job.transfer.acceptedBytes);
  for (;;) {
    try {
      const { fresh, first, unanswered } = series;
      return await inner.send(job, { fresh, first, unanswered });
    } catch (error) {
      job.signal.throwIfAborted();
      const step = sendStep(series, error, stepContext(deps, job.transfer));
      if (step.kind === 'fail') throw step.error;
      await waitOut(deps, job.transfer, step, job.signal);
      series = step.series;
    }
  }
}

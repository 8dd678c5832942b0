import { TransportError } from '../ports/transport-error.ts';
import { AttemptError } from './attempt-error.ts';
import type { BodySender } from './body-sender.ts';

/** Where the engine tells what it does, in fields that hold no secret. */
export type EngineLog = (message: string, fields: Readonly<Record<string, unknown>>) => void;

/** Tells of every attempt that was not accepted, and of every acceptance. */
export function withLog(inner: BodySender, log: EngineLog): BodySender {
  return {
    async send(job, attempt) {
      const fields = { id: job.transfer.record.id, part: job.part.number, bytes: job.part.length };
      try {
        const accepted = await inner.send(job, attempt);
        log('accepted', fields);
        return accepted;
      } catch (error) {
        log('not accepted', { ...fields, ...reasonOf(error) });
        throw error;
      }
    },
  };
}

function reasonOf(error: unknown): Record<string, unknown> {
  if (error instanceof AttemptError) {
    const { verdict } = error;
    const words = verdict.kind === 'fatal' ? verdict.failure.message : verdict.message;
    return { verdict: verdict.kind, words };
  }
  if (error instanceof TransportError) return { fault: error.fault, sentBytes: error.sentBytes };
  return { reason: error instanceof Error ? error.name : 'unknown' };
}

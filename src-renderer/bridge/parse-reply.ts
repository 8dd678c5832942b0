import { type Failure, type FailureCode, failureCodes } from '../../src-main/contract/failure.ts';
import type { Reply } from '../../src-main/contract/reply.ts';

const foreign: Reply<never> = {
  ok: false,
  failure: {
    code: 'unsupported',
    message: 'Sluice answered in a way this window does not understand.',
    remedy: 'Reload the window: the program may be another version by now.',
  },
};

/** A reply as the contract has it; whatever else came over the wire is a failure that says so. */
export function parseReply(answer: unknown): Reply<unknown> {
  if (!isObject(answer)) return foreign;
  if (answer['ok'] === true && 'value' in answer) return { ok: true, value: answer['value'] };
  const failure = answer['ok'] === false ? parseFailure(answer['failure']) : null;
  return failure === null ? foreign : { ok: false, failure };
}

function parseFailure(failure: unknown): Failure | null {
  if (!isObject(failure)) return null;
  const { code, message, remedy } = failure;
  if (!isFailureCode(code) || typeof message !== 'string') return null;
  return typeof remedy === 'string' ? { code, message, remedy } : { code, message };
}

const isFailureCode = (code: unknown): code is FailureCode =>
  (failureCodes as readonly unknown[]).includes(code);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

import type { CallAnswer } from '../../../../src-main/engine/ports/s3-calls.ts';
import { TransportError, type TransportFault } from '../../../../src-main/engine/ports/transport-error.ts';
import type { FaultKind } from './model-faults.ts';
import type { s3Words } from './s3-words.ts';

/** What a fault makes of one request: whether it takes effect, and what comes back. */
export interface Outcome {
  readonly takesEffect: boolean;
  /** How the effect is damaged: the stored bytes, or the ETag told of them. */
  readonly damage: 'flip' | 'wrong-etag' | null;
  /** In place of the store's own answer; null = that. */
  readonly answer: ((words: ReturnType<typeof s3Words>) => CallAnswer) | TransportFault | null;
  /** Answered, or cut, before the body is through. */
  readonly early: boolean;
}

const plain: Outcome = { takesEffect: true, damage: null, answer: null, early: false };
const inner = (status: number) => (words: ReturnType<typeof s3Words>) => words.error(status, 'InternalError');

const outcomes: Readonly<Record<Exclude<FaultKind, 'unreachable'>, Outcome>> = {
  'cut-short': { ...plain, takesEffect: false, answer: 'broken', early: true },
  'lost-before': { ...plain, takesEffect: false, answer: 'broken' },
  'lost-after': { ...plain, answer: 'broken' },
  'stalled-after': { ...plain, answer: 'stalled' },
  '500': { ...plain, takesEffect: false, answer: inner(500) },
  '500-done': { ...plain, answer: inner(500) },
  '503-early': { ...plain, takesEffect: false, answer: (words) => words.error(503, 'SlowDown'), early: true },
  'error-in-200': { ...plain, takesEffect: false, answer: inner(200) },
  'error-in-200-done': { ...plain, answer: inner(200) },
  html: { ...plain, takesEffect: false, answer: (words) => words.loginPage() },
  'wrong-etag': { ...plain, damage: 'wrong-etag' },
  flip: { ...plain, damage: 'flip' },
};

export const outcomeOf = (fault: Exclude<FaultKind, 'unreachable'> | null): Outcome =>
  fault === null ? plain : outcomes[fault];

/** The answer of a request, `own` being the store's; throws where none comes. */
export function answered(
  { answer }: Outcome,
  own: CallAnswer | null,
  words: ReturnType<typeof s3Words>,
  sentBytes: number,
): CallAnswer {
  if (typeof answer === 'string') throw new TransportError(answer, `The line: ${answer}.`, sentBytes);
  if (answer !== null) return answer(words);
  if (own === null) throw new Error('What takes no effect needs an answer.');
  return own;
}

export const unreachable = (): TransportError =>
  new TransportError('unreachable', 'The host cannot be reached.', 0);

import type { LiveTransfer } from '../book/live-transfer.ts';
import { markOf } from '../book/sent-marks.ts';
import { SentMeter } from '../book/sent-meter.ts';
import type { ByteTransport } from '../ports/byte-transport.ts';
import type { Digests, FileBodies, OpenRange } from '../ports/file-body.ts';
import type { AcceptedPart } from '../ports/ledger.ts';
import type { S3Calls } from '../ports/s3-calls.ts';
import type { SignedPut } from '../ports/target.ts';
import { classifyPutAnswer } from '../s3/classify-put-answer.ts';
import type { PutVerdict } from '../s3/put-verdict.ts';
import { AttemptError } from './attempt-error.ts';
import { askFirst } from './ask-first.ts';
import type { Attempt, BodyJob, BodySender } from './body-sender.ts';
import { checkLife } from './check-life.ts';
import { checkSigned } from './check-signed.ts';
import { heldSlices } from './held-slices.ts';
import type { HostClocks } from './host-clocks.ts';
import { type LastLookDeps, lastLook } from './last-look.ts';
import { learnClock } from './learn-clock.ts';
import { MarkKeeper } from './mark-keeper.ts';

export interface PutOnceDeps extends LastLookDeps {
  readonly transport: ByteTransport;
  readonly s3Calls: Pick<S3Calls, 'peek'>;
  readonly bodies: FileBodies;
  readonly clocks: HostClocks;
  /** Whether this object's host has been seen to answer CRC64NVME checksums. */
  readonly wantsCrc64: (object: string) => boolean;
}

/** One attempt: ask for the URL, write the intent, send while hashing, write the acceptance. Throws `AttemptError` otherwise. */
export function putOnce(deps: PutOnceDeps): BodySender {
  /** What was sent whole and not accepted. */
  const unanswered = new WeakMap<BodyJob, Digests>();
  return {
    async send(job, attempt) {
      const earlier = attempt.first === 'call' ? unanswered.get(job) : undefined;
      const arrived = earlier === undefined ? null : ((await job.arrived?.(earlier)) ?? null);
      if (arrived !== null) {
        await job.accept(arrived);
        return arrived;
      }
      return sendBody(deps, job, attempt, unanswered);
    },
  };
}

async function sendBody(
  deps: PutOnceDeps,
  job: BodyJob,
  attempt: Attempt,
  unanswered: WeakMap<BodyJob, Digests>,
): Promise<AcceptedPart> {
  const signed = await askUrl(deps, job, attempt);
  const range = await openRange(deps, job);
  const { transfer, part } = job;
  const meter = new SentMeter(transfer, markOf(transfer.record.sentMarks, part.number));
  const keeper = new MarkKeeper(deps.book, transfer, part.number, deps.clock);
  try {
    await job.begin();
    const onSent = (bytes: number): void => {
      meter.add(bytes);
      keeper.note(meter.sent);
    };
    const { unanswered: silences } = attempt;
    const asked = { signed, unanswered: silences, onSent, onLooked: () => keeper.notGone() };
    const verdict = await noteEnd(deps, transfer, () => exchange(deps, job, asked, range));
    if (verdict.kind !== 'accepted') throw new AttemptError(verdict);
    const accepted = await acceptedPart(job, verdict, range);
    meter.settle();
    await job.accept(accepted);
    return accepted;
  } catch (error) {
    const digests = meter.sent >= part.length ? await digestsOf(range) : null;
    if (digests !== null) unanswered.set(job, digests);
    throw error;
  } finally {
    meter.settle();
    await range.close();
    await keeper.end(meter.sent);
  }
}

/** Those of a range that was read to its end: null, and not waited for, where it was not. */
const digestsOf = (range: OpenRange): Promise<Digests | null> =>
  Promise.race([range.digests(), Promise.resolve(null)]).catch(() => null);

async function askUrl(deps: PutOnceDeps, job: BodyJob, attempt: Attempt): Promise<SignedPut> {
  const { record, lastSentAt } = job.transfer;
  const signed = await job.askUrl({
    fresh: attempt.fresh,
    again: record.attempts > 0,
    lastSentAt,
    serverNow: deps.clocks.now(new URL(record.object).origin),
    signal: job.signal,
  });
  checkSigned(signed, job.part.length);
  checkLife(signed.url, deps.clocks, attempt.fresh);
  await askFirst(deps, { ...signed, bytes: job.part.length }, attempt, job.signal);
  return signed;
}

async function openRange(deps: PutOnceDeps, job: BodyJob): Promise<OpenRange> {
  const { record } = job.transfer;
  if (record.identity === null) throw new Error('A body is sent only after its file was identified.');
  const crc64 = deps.wantsCrc64(record.object);
  const { offset, length } = job.part;
  return deps.bodies.open({
    path: record.path,
    offset,
    length,
    crc64,
    identity: record.identity,
    signal: job.signal,
  });
}

/** A body that the server refused for its URL has done nothing; of any other nobody knows, however it ended. */
async function noteEnd(
  { clock }: PutOnceDeps,
  transfer: LiveTransfer,
  exchanged: () => Promise<PutVerdict>,
): Promise<PutVerdict> {
  let refused = false;
  try {
    const verdict = await exchanged();
    refused = ['expired', 'refused', 'not-yet-valid'].includes(verdict.kind);
    return verdict;
  } finally {
    if (!refused) transfer.lastSentAt = clock.monotonic();
  }
}

interface Exchange {
  readonly signed: SignedPut;
  readonly unanswered: number;
  readonly onSent: (bytes: number) => void;
  /** The last look at the place has ended well. */
  readonly onLooked: () => void;
}

async function exchange(
  deps: PutOnceDeps,
  { transfer, part, signal }: BodyJob,
  { signed, unanswered, onSent, onLooked }: Exchange,
  range: OpenRange,
): Promise<PutVerdict> {
  const over = new AbortController();
  const look = async (): Promise<void> => {
    await lastLook(deps, transfer, AbortSignal.any([signal, over.signal]));
    onLooked();
  };
  try {
    const plain = { size: part.length, slices: range.slices };
    const body = transfer.target.lastLook === undefined ? plain : await heldSlices(plain, look);
    const sentAt = deps.clock.now();
    const answer = await deps.transport.put(signed.url, signed.headers, body, {
      ...{ signal, onSent, unanswered },
      ...(signed.lookup === undefined ? {} : { lookup: signed.lookup }),
    });
    learnClock(deps, signed.url, answer, sentAt);
    return classifyPutAnswer(answer, { url: signed.url, bytes: part.length });
  } finally {
    // A look that is still under way is of no more use.
    over.abort();
  }
}

async function acceptedPart(
  job: BodyJob,
  verdict: Extract<PutVerdict, { kind: 'accepted' }>,
  range: OpenRange,
): Promise<AcceptedPart> {
  const { md5, crc64 } = await range.digests();
  const { number, length } = job.part;
  return { number, size: length, etag: verdict.etag, md5, crc64, answer: verdict.headers };
}

import type { Failure } from '../contract/failure.ts';
import type { Finding } from '../contract/finding.ts';
import { SluiceError } from '../contract/sluice-error.ts';
import { checkPartPlan } from '../engine/multipart/check-part-plan.ts';
import { planParts } from '../engine/multipart/plan-parts.ts';
import type { FileBodies } from '../engine/ports/file-body.ts';
import { WaitError } from '../engine/ports/wait-error.ts';
import { singlePutLimit } from '../engine/run/prepare-transfer.ts';
import { signedFailure } from '../engine/send/signed-failure.ts';
import { checkMultipartUrls } from '../targets/plan/check-multipart-urls.ts';
import { earliestEnd } from '../targets/plan/earliest-end.ts';
import type { PlanEntry, SignedMultipart } from '../targets/plan/plan-entry.ts';
import { checkUrlLife } from './check-url-life.ts';

/** What a look at one entry of a plan brings. `size` in bytes; null where the file cannot be looked at. */
export interface PlanEntryCheck {
  readonly size: number | null;
  readonly findings: readonly Finding[];
}

/** Looks one entry of a plan through without sending anything: its file, its size, and its URL by this machine's clock. */
export async function checkPlanEntry(
  entry: PlanEntry,
  bodies: Pick<FileBodies, 'identify'>,
): Promise<PlanEntryCheck> {
  const life = checkUrlLife(entry.path, endOfUrls(entry), Date.now());
  try {
    const { size } = await bodies.identify(entry.file);
    return { size, findings: [...checkFit(entry, size), life] };
  } catch (error) {
    const failure = error instanceof SluiceError ? error : error instanceof WaitError ? error.wait : null;
    if (failure === null) throw error;
    return { size: null, findings: [refuse(entry, failure), life] };
  }
}

/** Whether a file of `size` bytes can go where the entry says, as a transfer would find before anything is sent. */
function checkFit(entry: PlanEntry, size: number): Finding[] {
  const failure = fitFailure(entry, size);
  return failure === null ? [] : [refuse(entry, failure)];
}

function fitFailure({ path, aim }: PlanEntry, size: number): Failure | null {
  if (aim.kind === 'put') return size > singlePutLimit ? tooLarge(path, size) : signedFailure(aim.put, size);
  const { partSize, parts } = aim.multipart;
  return (
    checkMultipartUrls(aim.multipart) ??
    checkPartPlan(size, { partSize, parts: parts.length }) ??
    partsFailure(aim.multipart, size)
  );
}

/** The parts fit the file by now: each has its address. */
function partsFailure({ partSize, parts }: SignedMultipart, size: number): Failure | null {
  for (const { number, length } of planParts(size, partSize)) {
    const failure = signedFailure({ url: parts[number - 1] ?? '', headers: {} }, length);
    if (failure !== null) return failure;
  }
  return null;
}

/** The first end among the URLs an entry cannot do without. */
function endOfUrls({ aim }: PlanEntry): string | null {
  return earliestEnd(aim.kind === 'put' ? [aim.put.url] : [aim.multipart.complete, ...aim.multipart.parts]);
}

const tooLarge = (path: string, size: number): Failure => ({
  code: 'file-too-large',
  message: `${path} has ${size} bytes; one presigned PUT carries at most 5 GiB.`,
  remedy: 'Ask for a multipart plan for this file.',
});

function refuse(
  entry: PlanEntry,
  { code, message, remedy }: { code: Finding['code']; message: string; remedy?: string },
): Finding {
  return { path: entry.path, code, severity: 'refuse', message, remedy: remedy ?? null };
}

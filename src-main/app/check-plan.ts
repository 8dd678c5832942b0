import type { Finding } from '../contract/finding.ts';
import { SluiceError } from '../contract/sluice-error.ts';
import { urlLife } from '../contract/url-life.ts';
import { WaitError } from '../engine/ports/wait-error.ts';
import { checkPartPlan } from '../engine/multipart/check-part-plan.ts';
import type { FileBodies } from '../engine/ports/file-body.ts';
import { createFileBodies } from '../engine/body/create-file-bodies.ts';
import { singlePutLimit } from '../engine/run/prepare-transfer.ts';
import { checkMultipartUrls } from '../targets/plan/check-multipart-urls.ts';
import type { PlanEntry } from '../targets/plan/plan-entry.ts';
import { readPlan } from '../targets/plan/read-plan.ts';
import type { PlanOptions } from './plan-requests.ts';

/**
 * Looks a plan through without sending anything: its grammar, then each entry's file, its size, and whether its URL has
 * ended by this machine's clock (the store's own clock decides when it is sent).
 */
export async function checkPlan(file: string, { root }: PlanOptions): Promise<Finding[]> {
  const reading = await readPlan(file, root === undefined ? {} : { root });
  if (!reading.ok)
    return reading.failures.map((failure) => ({
      ...failure,
      path: failure.path ?? file,
      severity: 'refuse',
    }));
  const bodies = createFileBodies({ workers: 1 });
  try {
    const found: Finding[] = [];
    for (const entry of reading.entries) found.push(...(await checkEntry(entry, bodies)), ...checkUrl(entry));
    return found;
  } finally {
    await bodies.close();
  }
}

async function checkEntry(entry: PlanEntry, bodies: Pick<FileBodies, 'identify'>): Promise<Finding[]> {
  try {
    const { size } = await bodies.identify(entry.file);
    return checkFit(entry, size);
  } catch (error) {
    if (error instanceof SluiceError) return [refuse(entry, error.toFailure())];
    if (error instanceof WaitError) return [refuse(entry, error.wait)];
    throw error;
  }
}

/** Whether a file of `size` bytes can go where the entry says, as a transfer would find before anything is sent. */
function checkFit(entry: PlanEntry, size: number): Finding[] {
  const { aim } = entry;
  if (aim.kind === 'put') return size > singlePutLimit ? [tooLarge(entry, size)] : [];
  const { partSize, parts } = aim.multipart;
  const failure = checkMultipartUrls(aim.multipart) ?? checkPartPlan(size, { partSize, parts: parts.length });
  return failure === null ? [] : [refuse(entry, failure)];
}

function checkUrl(entry: PlanEntry): Finding[] {
  const url = entry.aim.kind === 'put' ? entry.aim.put.url : entry.aim.multipart.complete;
  const life = urlLife(url);
  if (life.kind === 'unknown' || life.expiresAt > Date.now()) return [];
  const message = `The URL for ${entry.path} ended at ${new Date(life.expiresAt).toISOString()}.`;
  return [
    refuse(entry, { code: 'url-expired', message, remedy: 'Have the plan made again with fresh URLs.' }),
  ];
}

function tooLarge(entry: PlanEntry, size: number): Finding {
  return refuse(entry, {
    code: 'file-too-large',
    message: `${entry.path} has ${size} bytes; one presigned PUT carries at most 5 GiB.`,
    remedy: 'Ask for a multipart plan for this file.',
  });
}

function refuse(
  entry: PlanEntry,
  { code, message, remedy }: { code: Finding['code']; message: string; remedy?: string },
): Finding {
  return { path: entry.path, code, severity: 'refuse', message, remedy: remedy ?? null };
}

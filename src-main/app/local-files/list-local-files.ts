import { setImmediate as breathe } from 'node:timers/promises';
import type { FailureCode } from '../../contract/failure.ts';
import { failureCodes } from '../../contract/failure.ts';
import type { Finding } from '../../contract/finding.ts';
import { SluiceError } from '../../contract/sluice-error.ts';
import type { LocalFile, LocalFileList } from '../../contract/window/local-files.ts';
import { walkPaths } from '../../runs/walk-paths.ts';

export interface ListAsk {
  readonly paths: readonly string[];
  /** Nothing outside this folder is looked at. */
  readonly root?: string | undefined;
  readonly signal: AbortSignal;
  /** How many files are listed; those beyond are counted only. */
  readonly most?: number;
}

/** More than a person looks through one by one. */
const mostFiles = 10_000;
/** After so many files others get their turn. */
const turn = 256;

/**
 * The files below some paths, sorted by path; none is opened. Folders that cannot be read are left out where there are
 * others.
 *
 * Throws `SluiceError` with the first reason where nothing could be looked at, and the signal's reason.
 */
export async function listLocalFiles({
  paths,
  root,
  signal,
  most = mostFiles,
}: ListAsk): Promise<LocalFileList> {
  const files: LocalFile[] = [];
  let seen = 0;
  let refused: Finding | null = null;
  for await (const item of walkPaths(paths, root === undefined ? { signal } : { root, signal })) {
    if (item.kind === 'finding') {
      if (item.finding.severity === 'refuse') refused ??= item.finding;
      continue;
    }
    seen += 1;
    const { path, name, size } = item.file;
    if (files.length < most) files.push({ path, name, size });
    if (seen % turn === 0) await breathe();
  }
  if (seen === 0 && refused !== null) throw refusal(refused);
  return { files: files.toSorted(byPath), more: seen - files.length };
}

const byPath = (one: LocalFile, other: LocalFile): number =>
  one.path === other.path ? 0 : one.path < other.path ? -1 : 1;

const refusal = ({ code, message, remedy }: Finding): SluiceError =>
  new SluiceError({
    code: (failureCodes as readonly string[]).includes(code) ? (code as FailureCode) : 'not-found',
    message,
    ...(remedy !== null && { remedy }),
  });

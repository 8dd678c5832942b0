import type { Finding } from '../contract/finding.ts';
import { findingOf } from './finding-of.ts';
import type { Recognised, Recognition } from './recognition.ts';
import { runConflicts } from './run-conflicts.ts';

/**
 * What can be said of a run without a scenario: what each file is, which are doubtful, two files for one result, files of
 * different runs. A run is clean when no finding is above `info`. Pure.
 */
export function checkRun(recognitions: readonly Recognition[]): readonly Finding[] {
  const recognised = recognitions.filter((each) => each.kind === 'recognised');
  const byCode = Map.groupBy(recognised, (each) => each.code);
  const doubles = [...byCode.values()].filter((files) => files.length > 1).flatMap(twoForOne);
  const single = [...byCode.values()].flatMap((files) => (files.length === 1 ? files : []));
  const conflicts = runConflicts(single).map(({ file, message }) => ({
    path: file.file.path,
    code: 'other-run' as const,
    severity: 'refuse' as const,
    message,
    remedy: 'Give the files of one run.',
  }));
  return [...recognitions.map(findingOf), ...doubles, ...conflicts];
}

function twoForOne(files: readonly Recognised[]): readonly Finding[] {
  const names = files.map((each) => each.file.name).join(' and ');
  return files.map((each) => ({
    path: each.file.path,
    code: 'ambiguous',
    severity: 'refuse',
    message: `${names} are all taken for ${each.code}.`,
    remedy: `Keep one, or say which: --pair FILE=${each.code}.`,
  }));
}

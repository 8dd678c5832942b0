import type { Finding } from '../contract/finding.ts';
import { findingOf } from './finding-of.ts';
import { mendedCopy } from './mended-copy.ts';
import { otherGrids } from './other-grids.ts';
import { preflightFindings } from './preflight-findings.ts';
import type { Recognised, Recognition } from './recognition.ts';
import { type RunConflict, runConflicts } from './run-conflicts.ts';
import { unreadableFinding } from './unreadable-finding.ts';

/**
 * What can be said of a run without a scenario: what each file is, which are doubtful, what the rules say of GeoTIFFs, two
 * files for one result, files of different runs. A run is clean when no finding is above `info`. Pure.
 */
export function checkRun(recognitions: readonly Recognition[]): readonly Finding[] {
  const replaced = replacedByMended(recognitions);
  const files = recognitions.filter((each) => !replaced.has(each));
  const recognised = files.filter((each) => each.kind === 'recognised');
  const byCode = Map.groupBy(recognised, (each) => each.code);
  const doubles = [...byCode.values()].filter((each) => each.length > 1).flatMap(twoForOne);
  const single = [...byCode.values()].flatMap((each) => (each.length === 1 ? each : []));
  return [
    ...recognitions.flatMap((each) => replaced.get(each) ?? saidOf(each)),
    ...doubles,
    ...runConflicts(single).map(refusal),
    ...strangers(files, single),
    ...otherGrids(single),
  ];
}

function saidOf(recognition: Recognition): readonly Finding[] {
  const unreadable = unreadableFinding(recognition);
  if (unreadable !== null) return [unreadable];
  return [findingOf(recognition), ...preflightFindings(recognition.file, recognition.preflight)];
}

/** Files that a mended copy takes the place of; the rules' word about them has been heard. */
function replacedByMended(recognitions: readonly Recognition[]): ReadonlyMap<Recognition, Finding[]> {
  const rasters = recognitions.filter(({ preflight }) => preflight?.kind === 'raster');
  return new Map(
    rasters.flatMap((each) => {
      const copy = mendedCopy(each, rasters);
      if (copy === null) return [];
      const { path, name } = each.file;
      const message = `${name} is left out: ${copy.file.name} is its mended copy.`;
      return [[each, [{ path, code: 'foreign', severity: 'info', message, remedy: null }]]];
    }),
  );
}

const refusal = ({ file, message }: RunConflict<{ readonly file: Recognition['file'] }>): Finding => ({
  ...{ path: file.file.path, code: 'other-run', severity: 'refuse' },
  message,
  remedy: 'Give the files of one run.',
});

/** Files no result takes which say that they are of another run (water quality): they stay here, so it is only said. */
function strangers(files: readonly Recognition[], run: readonly Recognised[]): readonly Finding[] {
  return files.flatMap((each) => {
    const { modelSlug, simulationId } = each.identity;
    if (each.kind !== 'foreign' || (modelSlug ?? simulationId) === null) return [];
    const parts = [{ ...each, code: '' }, ...run];
    const conflict = runConflicts(parts).find(({ file }) => file === parts[0]);
    if (conflict === undefined) return [];
    const { message } = conflict;
    return [{ path: each.file.path, code: 'other-run', severity: 'advice', message, remedy: null }];
  });
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

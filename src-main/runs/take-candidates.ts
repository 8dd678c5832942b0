import type { Finding } from '../contract/finding.ts';
import { assertNever } from '../contract/assert-never.ts';
import { type Candidate, leave, type Sorted } from './candidate.ts';
import { findingOf } from './finding-of.ts';
import type { ExplicitPair, LeftFile } from './proposal.ts';
import type { Recognition } from './recognition.ts';
import type { RunFile } from './run-file.ts';
import { notWholeFinding } from './unreadable-finding.ts';

export interface Taken extends Sorted<Candidate> {
  /** Files that no result takes and nobody named. */
  readonly foreign: readonly RunFile[];
  /** Foreign files, and explicit pairs whose file is not among the given ones. */
  readonly findings: readonly Finding[];
}

/** Makes candidates of recognised files and of those a person named; the same path given twice counts once. Pure. */
export function takeCandidates(recognitions: readonly Recognition[], pairs: readonly ExplicitPair[]): Taken {
  const kept: Candidate[] = [];
  const left: LeftFile[] = [];
  const foreign: RunFile[] = [];
  const byPath = new Map(recognitions.map((each) => [each.file.path, each]));
  const findings: Finding[] = missing(pairs, byPath);
  for (const recognition of byPath.values()) {
    const taken = take(recognition, byCode(pairs, recognition.file.path));
    if (taken === null) {
      foreign.push(recognition.file);
      findings.push(findingOf(recognition));
    } else if ('finding' in taken) left.push(taken);
    else kept.push(taken);
  }
  return { kept, left, foreign, findings };
}

/** What was said of one file; the same code said twice counts once. */
function byCode(pairs: readonly ExplicitPair[], path: string): readonly ExplicitPair[] {
  return [...new Map(pairs.filter((pair) => pair.path === path).map((pair) => [pair.code, pair])).values()];
}

/** Null for a foreign file nobody named. */
function take(recognition: Recognition, said: readonly ExplicitPair[]): Candidate | LeftFile | null {
  const { file, identity, preflight } = recognition;
  const [explicit, second] = said;
  if (explicit !== undefined) {
    const { code, replace = false, anyway = false } = explicit;
    const why = 'you paired them';
    const candidate = { file, code, why, identity, preflight, explicit: true, replace, anyway };
    if (second !== undefined) return leave(candidate, twoCodes(file.name, code, second.code));
    const notWhole = notWholeFinding(recognition);
    if (notWhole !== null) return leave(candidate, notWhole);
    if (recognition.kind !== 'doubtful' || recognition.overrulable) return candidate;
  }
  switch (recognition.kind) {
    case 'recognised':
      return {
        ...{ file, code: recognition.code, why: recognition.why, identity, preflight },
        ...{ explicit: false, replace: false, anyway: false },
      };
    case 'doubtful':
      return {
        file,
        code: recognition.code,
        result: null,
        finding: recognition.finding,
        needsDecision: true,
      };
    case 'foreign':
      return null;
    default:
      return assertNever(recognition);
  }
}

const twoCodes = (name: string, first: string, second: string): Omit<Finding, 'path'> => ({
  code: 'ambiguous',
  severity: 'refuse',
  message: `${name} is paired with two codes, ${first} and ${second}.`,
  remedy: 'Give one --pair for it.',
});

function missing(pairs: readonly ExplicitPair[], byPath: ReadonlyMap<string, Recognition>): Finding[] {
  const without = pairs.filter((pair) => !byPath.has(pair.path));
  return without.map((pair) => ({
    path: pair.path,
    code: 'file-missing',
    severity: 'refuse',
    message: `--pair names ${pair.path} for ${pair.code}, which is not among the files given.`,
    remedy: 'Give the file, or the folder that holds it, too.',
  }));
}

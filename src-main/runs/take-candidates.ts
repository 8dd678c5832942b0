import type { Finding } from '../contract/finding.ts';
import { assertNever } from '../contract/assert-never.ts';
import { type Candidate, leave, type Sorted } from './candidate.ts';
import { findingOf } from './finding-of.ts';
import type { ExplicitPair, LeftFile } from './proposal.ts';
import type { Recognition } from './recognition.ts';

export interface Taken extends Sorted<Candidate> {
  /** Foreign files, and explicit pairs whose file is not among the given ones. */
  readonly findings: readonly Finding[];
}

/** Makes candidates of recognised files and of those a person named; the same path given twice counts once. Pure. */
export function takeCandidates(recognitions: readonly Recognition[], pairs: readonly ExplicitPair[]): Taken {
  const kept: Candidate[] = [];
  const left: LeftFile[] = [];
  const byPath = new Map(recognitions.map((each) => [each.file.path, each]));
  const findings: Finding[] = missing(pairs, byPath);
  for (const recognition of byPath.values()) {
    const codes = [...new Set(pairs.filter((p) => p.path === recognition.file.path).map((p) => p.code))];
    const taken = take(recognition, codes);
    if (taken === null) findings.push(findingOf(recognition));
    else if ('finding' in taken) left.push(taken);
    else kept.push(taken);
  }
  return { kept, left, findings };
}

/** Null for a foreign file nobody named. */
function take(recognition: Recognition, explicitCodes: readonly string[]): Candidate | LeftFile | null {
  const { file, identity } = recognition;
  const [explicit, second] = explicitCodes;
  if (explicit !== undefined) {
    const candidate = { file, code: explicit, why: 'you paired them', identity, explicit: true };
    if (second !== undefined) return leave(candidate, twoCodes(file.name, explicit, second));
    if (recognition.kind !== 'doubtful' || recognition.overrulable) return candidate;
  }
  switch (recognition.kind) {
    case 'recognised':
      return { file, code: recognition.code, why: recognition.why, identity, explicit: false };
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

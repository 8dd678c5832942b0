import { assertNever } from '../../contract/assert-never.ts';
import type { Finding } from '../../contract/finding.ts';
import type { Correction, PairPage, PairRow, ProposalView } from '../../contract/window/proposal-view.ts';
import type { LizardResult } from '../../lizard/types.ts';
import { pairFiles } from '../../runs/pair-files.ts';
import { preflightFindings } from '../../runs/preflight-findings.ts';
import type { LeftFile, ProposedPair } from '../../runs/proposal.ts';
import type { Recognition } from '../../runs/recognition.ts';
import { windowFinding } from './window-finding.ts';

export interface PairRunInput {
  readonly files: readonly Recognition[];
  /** What could not be looked into. */
  readonly findings: readonly Finding[];
  /** All results of the scenario. */
  readonly results: readonly LizardResult[];
  /** Files that are none of a run's, of which only the number is held. */
  readonly unlisted: number;
  /** What a person said, by path. */
  readonly corrections: ReadonlyMap<string, Correction>;
  /** Files their result has already from an earlier run, unchanged, by path. */
  readonly inPlace: ReadonlySet<string>;
}

/** The pairing as a table, and what of it would be uploaded. */
export interface RunPairing {
  readonly rows: readonly PairRow[];
  readonly pairs: readonly ProposedPair[];
  readonly left: readonly LeftFile[];
  readonly results: PairPage['results'];
  readonly totals: ProposalView['totals'];
}

/** Pairs a run's files with results, with a person's corrections; each correction may settle other files too. Pure. */
export function pairRun(input: PairRunInput): RunPairing {
  const { corrections, results } = input;
  const files = [...new Map(input.files.map((each) => [each.file.path, each])).values()];
  const isSkipped = (path: string): boolean => corrections.get(path)?.kind === 'skip';
  const { pairs, left, findings } = pairFiles({
    files: files.filter(({ file }) => !isSkipped(file.path)),
    results,
    // A person who pairs a file has its findings before them.
    pairs: [...corrections.values()].flatMap((each) =>
      each.kind === 'pair' ? [{ ...each, anyway: true }] : [],
    ),
    replace: false,
    sendAnyway: false,
  });
  const of = {
    pair: new Map(pairs.map((each) => [each.file.path, each])),
    left: new Map(left.map((each) => [each.file.path, each])),
    findings: Map.groupBy(findings, ({ path }) => path),
  };
  const rowOf = (recognition: Recognition): PairRow => {
    const { path } = recognition.file;
    const base = baseRow(recognition, corrections.get(path));
    const said = (of.findings.get(path) ?? []).map(windowFinding);
    if (isSkipped(path)) return { ...base, status: 'skipped' };
    const pair = of.pair.get(path);
    if (pair !== undefined) return paired(base, pair, said);
    const leftFile = of.left.get(path);
    if (leftFile !== undefined) {
      const more = leftFile.needsDecision ? unsaidRules(recognition, said) : [];
      const all = [...said, ...more.map(windowFinding)];
      return leftRow(base, leftFile, all, input.inPlace.has(path));
    }
    return { ...base, findings: said };
  };
  const unread = input.findings.map((finding) => unreadRow(finding, isSkipped(finding.path)));
  const rows = [...files.map(rowOf).sort(candidatesFirst), ...unread];
  const taken = new Set(pairs.map(({ result }) => result.id));
  return {
    rows,
    pairs,
    left,
    results: results.map((result) => toChoice(result, taken)),
    totals: totalsOf(rows, input.unlisted),
  };
}

/** What the rules say of a file that waits for another reason: who pairs it all the same is to know that too. */
function unsaidRules({ file, preflight }: Recognition, said: readonly Finding[]): readonly Finding[] {
  const codes = new Set(said.map(({ code }) => code));
  return preflightFindings(file, preflight).filter(({ code }) => !codes.has(code));
}

function baseRow(recognition: Recognition, correction: Correction | undefined): PairRow {
  const { path, name, size } = recognition.file;
  return {
    ...{ path, name, size },
    recognised: recognition.kind === 'foreign' ? null : recognition.code,
    why: recognition.kind === 'doubtful' ? null : recognition.why,
    ...becauseOf(recognition),
    goesTo: null,
    replaces: false,
    status: 'left',
    chosenByPerson: correction !== undefined,
    findings: [],
  };
}

function becauseOf(recognition: Recognition): Pick<PairRow, 'because'> {
  switch (recognition.kind) {
    case 'recognised':
      return { because: recognition.by };
    case 'foreign':
      return { because: 'foreign' };
    case 'doubtful':
      return {};
    default:
      return assertNever(recognition);
  }
}

function paired(
  base: PairRow,
  { result, replaces, why, explicit }: ProposedPair,
  findings: PairRow['findings'],
): PairRow {
  const { id, code, name } = result;
  const because = explicit ? ({ because: 'person' } as const) : {};
  return { ...base, ...because, goesTo: { id, code, name }, replaces, why, status: 'paired', findings };
}

/** The result a file would go to is shown with it: a person decides about both. */
function leftRow(
  base: PairRow,
  { result, finding, needsDecision }: LeftFile,
  findings: PairRow['findings'],
  isInPlace: boolean,
): PairRow {
  const goesTo = result === null ? null : { id: result.id, code: result.code, name: result.name };
  if (isInPlace && finding.code === 'already-there') return { ...base, goesTo, findings: [inPlace(base)] };
  return { ...base, goesTo, status: needsDecision ? 'undecided' : 'left', findings };
}

const inPlace = ({ path, name }: PairRow): Finding => ({
  path,
  code: 'already-there',
  severity: 'info',
  message: `Lizard has ${name} already, from an earlier upload; it has not changed since.`,
  remedy: null,
});

/** What cannot be read is shown as a row of its own, since it may be a result all the same. */
function unreadRow(finding: Finding, isSkipped: boolean): PairRow {
  const { path, severity } = finding;
  return {
    ...{ path, name: path.split(/[\\/]/u).at(-1) ?? path, size: 0 },
    ...{ recognised: null, why: null, goesTo: null, replaces: false },
    status: isSkipped ? 'skipped' : severity === 'refuse' ? 'undecided' : 'left',
    chosenByPerson: isSkipped,
    findings: [windowFinding(finding)],
  };
}

/** By what a file is, not by what became of it: rows stay where they are while a person decides. */
function candidatesFirst(one: PairRow, other: PairRow): number {
  const order = Number(one.recognised === null) - Number(other.recognised === null);
  return order === 0 ? compareText(one.name, other.name) : order;
}

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function toChoice(result: LizardResult, taken: ReadonlySet<number>): PairPage['results'][number] {
  const { id, code, name, raster, attachment_url: attachment, upload_url: upload } = result;
  const hasFile = raster !== null || attachment !== null;
  return { id, code, name, taken: taken.has(id), hasFile, takesFile: upload !== null };
}

function totalsOf(rows: readonly PairRow[], unlisted: number): ProposalView['totals'] {
  const going = rows.filter(({ status }) => status === 'paired');
  const count = (wanted: PairRow['status']): number => rows.filter(({ status }) => status === wanted).length;
  return {
    files: going.length,
    bytes: going.reduce((sum, { size }) => sum + size, 0),
    replaced: going.filter(({ replaces }) => replaces).length,
    undecided: count('undecided'),
    left: count('left') + unlisted,
    skipped: count('skipped'),
    given: rows.length + unlisted,
  };
}

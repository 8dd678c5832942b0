import type { FileFacts } from '../contract/file-facts.ts';
import type { FindingCode } from '../contract/finding.ts';
import type { FailureCode } from '../contract/failure.ts';
import type { CheckOptions } from '../rules/check-raster.ts';
import { codeOfContent, type Hdf5Content, readContent } from './read-content.ts';
import { type NameReading, readName } from './read-name.ts';
import { type Preflight, preflightOf } from './preflight.ts';
import type { Doubtful, Foreign, Recognised, Recognition } from './recognition.ts';
import type { ContentKind } from './result-kind.ts';
import type { RunFile } from './run-file.ts';
import { runIdentity } from './run-identity.ts';

type Named = Extract<NameReading, { kind: 'code' }>;

interface Known {
  readonly file: RunFile;
  readonly facts: FileFacts | null;
  readonly identity: Recognised['identity'];
  readonly preflight: Preflight | null;
}

const pairRemedy = 'If it is a result all the same, say which: --pair FILE=CODE.';

/**
 * Tells which result a file holds, by its name and content. Pure. `facts` are null for a file not looked into; `codes` are
 * those of the scenario, where there is one; `rules` how a GeoTIFF is checked.
 *
 * In doubt it does not guess: a file left out is put right in seconds, a wrong one is on the portal.
 */
export function recognise(
  file: RunFile,
  facts: FileFacts | null,
  codes: readonly string[] = [],
  rules: CheckOptions = {},
): Recognition {
  const name = readName(file.name, codes);
  const simulationId = name.kind === 'code' ? name.simulationId : null;
  const identity = runIdentity(facts, simulationId);
  const known: Known = { file, facts, identity, preflight: preflightOf(facts, rules) };
  if (name.kind === 'foreign') return foreign(known, name.why);
  const code = name.kind === 'unknown' ? null : name.code;
  return broken(known, code) ?? (name.kind === 'code' ? byName(known, name) : byContent(known, code));
}

/** What holds whatever the file is: it cannot be read or is not whole. Null for a file that can be told by what it is. */
function broken(known: Known, code: string | null): Recognition | null {
  const failure = known.facts?.failure;
  if (failure === undefined || !brokenCodes.has(failure.code)) return null;
  if (code === null && !mayHoldResult(known))
    return foreign(known, 'its name is no result code, and it cannot be read in full');
  switch (failure.code) {
    case 'truncated':
    case 'empty':
      return doubtful(
        known,
        code,
        failure.code,
        failure.message,
        'Fetch or compute it again, then try again.',
      );
    case 'file-missing':
    case 'file-unreadable':
      return doubtful(known, code, failure.code, failure.message, 'Check that you may read the file.');
    case 'elsewhere':
      return doubtful(
        known,
        code,
        'elsewhere',
        failure.message,
        'Write its values into one file, and give that.',
      );
    case 'damaged':
      return overrulable(known, code, 'damaged', failure.message);
    default:
      return overrulable(known, code, 'unchecked', failure.message);
  }
}

const brokenCodes = new Set([
  'truncated',
  'empty',
  'file-missing',
  'file-unreadable',
  'elsewhere',
  'damaged',
  'timeout',
]);

/** Of files without a result's name only HDF5 content could still make one. */
function mayHoldResult({ file, facts }: Known): boolean {
  return facts?.kind === 'hdf5' || /\.(?:h5|hdf5|nc4?)$/i.test(file.name);
}

function byName(known: Known, name: Named): Recognition {
  const { facts } = known;
  if (facts === null)
    return overrulable(known, name.code, 'unchecked', `${known.file.name} was not looked into.`);
  if (contentKind(facts) !== name.content) {
    const message = facts.failure?.message ?? `${known.file.name} does not hold what its name says.`;
    // What is sound and rightly named was only not looked into.
    const finding = facts.failure?.code === 'unsupported' ? 'unchecked' : 'mis-named';
    return overrulable(known, name.code, finding, message);
  }
  const content = readContent(facts);
  if (content !== null && contradicts(name.code, content))
    return overrulable(known, name.code, 'mis-named', contradiction(known, name.code, content));
  return recognised(known, name.code, 'name', `its name${markWords[name.mark]} is that of ${name.code}`);
}

/** Without a result's usual name only HDF5 content can tell: a GeoTIFF or a zip does not say which result it is. */
function byContent(known: Known, hint: string | null): Recognition {
  const content = readContent(known.facts);
  if (content === null || content === 'other') return foreign(known, whyForeign(known));
  if (known.facts?.failure !== undefined)
    return overrulable(known, null, 'mis-named', known.facts.failure.message);
  const code = codeOfContent(content) ?? (hint === 'grid-admin' ? null : hint);
  if (code === null)
    return overrulable(
      known,
      null,
      'unpaired',
      `${known.file.name} belongs to a simulation, but its content does not say which result it is.`,
    );
  if (hint !== null && hint !== code)
    return overrulable(known, null, 'mis-named', contradiction(known, hint, content));
  return recognised(known, code, 'content', `its content is ${contentTitles[content]}`);
}

const markWords: Readonly<Record<Named['mark'], string>> = {
  none: '',
  copy: ' (without the mark of a second download)',
  mended: ' (without the mark of a mended file)',
};

const contentTitles: Readonly<Record<Hdf5Content, string>> = {
  grid: 'a computational grid',
  snapshots: 'raw results',
  aggregates: 'aggregated results',
  simulation: 'results of a simulation',
  other: 'unknown',
};

/** Content that cannot be told agrees with any name of its kind. */
function contradicts(code: string, content: Hdf5Content): boolean {
  if (content === 'other') return false;
  if (content === 'simulation') return code === 'grid-admin';
  return codeOfContent(content) !== code;
}

const contradiction = (known: Known, code: string, content: Hdf5Content): string =>
  `${known.file.name} is named as ${code}, but its content is ${contentTitles[content]}.`;

function contentKind(facts: FileFacts): ContentKind | null {
  if (facts.kind !== 'unknown') return facts.kind;
  return facts.zip === undefined ? null : 'zip';
}

function whyForeign({ facts }: Known): string {
  if (facts?.kind === 'geotiff') return 'its name is no result code';
  return 'neither its name nor its content is that of a result';
}

const recognised = (
  { file, identity, preflight }: Known,
  code: string,
  by: Recognised['by'],
  why: string,
): Recognised => ({ kind: 'recognised', file, code, by, why, identity, preflight });

const foreign = ({ file, facts, identity, preflight }: Known, why: string): Foreign => ({
  kind: 'foreign',
  file,
  why,
  ...(facts?.failure !== undefined && { failure: facts.failure }),
  ...(facts !== null && { content: facts.kind }),
  identity,
  preflight,
});

function doubtful(
  { file, identity, preflight }: Known,
  code: string | null,
  finding: FindingCode | FailureCode,
  message: string,
  remedy: string,
): Doubtful {
  return {
    kind: 'doubtful',
    file,
    code,
    finding: { path: file.path, code: finding, severity: 'refuse', message, remedy },
    overrulable: false,
    identity,
    preflight,
  };
}

function overrulable(
  known: Known,
  code: string | null,
  finding: FindingCode | FailureCode,
  message: string,
): Doubtful {
  return { ...doubtful(known, code, finding, message, pairRemedy), overrulable: true };
}

import type { Finding, FindingCode } from '../contract/finding.ts';
import type { RuleCheck, RuleName } from '../contract/rule-check.ts';
import type { Preflight } from './preflight.ts';
import type { RunFile } from './run-file.ts';

/** Rules that say nothing of their own: an unreadable file is told as such, and `cog` names missing tiles and overviews. */
type Silent = 'readable' | 'tiling' | 'overviews';

const codes: Readonly<Record<Exclude<RuleName, Silent>, FindingCode>> = {
  'single-band': 'single-band',
  projection: 'projection',
  'projected-metres': 'projected-metres',
  transform: 'transform',
  'north-up': 'north-up',
  'square-pixels': 'square-pixels',
  'pixel-count': 'pixel-count',
  'no-data': 'no-data',
  type: 'type',
  compression: 'compression',
  cog: 'cog',
};

const ruleCodes: ReadonlySet<Finding['code']> = new Set(Object.values(codes));

/** Whether a finding is what a rule says of a raster. */
export const isRuleFinding = ({ code }: Finding): boolean => ruleCodes.has(code);

/**
 * Every failing rule of a file as a finding, refusals first; each remedy ends with the line that mends all of them. Of
 * other files what they lack. Pure.
 */
export function preflightFindings(file: RunFile, preflight: Preflight | null): readonly Finding[] {
  if (preflight === null) return [];
  if (preflight.kind === 'mesh') return [withoutMesh(file, preflight.missing)];
  const { checks, command } = preflight;
  const failing = checks.flatMap((check) => {
    const finding = toFinding(file, check, command);
    return finding === null ? [] : [finding];
  });
  return failing.toSorted((one, other) => rank(one) - rank(other));
}

const withoutMesh = ({ path, name }: RunFile, missing: readonly string[]): Finding => ({
  ...{ path, code: 'no-mesh', severity: 'advice' },
  message: `${name}: its variables lie on ${missing.slice(0, 3).join(' and ')}, which is not in it: no program can tell where their values are.`,
  remedy:
    'Copy the whole file, or the variables of the mesh too: cdo, and ncks and ncrcat with -v, leave them out.',
});

const rank = ({ severity }: Finding): number => (severity === 'refuse' ? 0 : 1);

function toFinding(
  { path, name }: RunFile,
  { rule, outcome, reason, remedy, command: own }: RuleCheck,
  command: string | null,
): Finding | null {
  if (outcome === 'pass' || rule === 'readable' || rule === 'tiling' || rule === 'overviews') return null;
  const line = own === null ? null : command;
  return {
    ...{ path, code: codes[rule], severity: outcome },
    message: `${name}: ${inSentence(reason)}`,
    ...(remedy === null || line === null ? { remedy } : { remedy: `${remedy} ${line}`, command: line }),
  };
}

/** A rule's sentence behind a file's name. */
const inSentence = (reason: string): string =>
  reason.replace(/^(?:It|Its|Only)\b/u, (word) => word.toLowerCase());

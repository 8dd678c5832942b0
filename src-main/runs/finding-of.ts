import { assertNever } from '../contract/assert-never.ts';
import type { Finding } from '../contract/finding.ts';
import type { Recognition } from './recognition.ts';
import type { RunIdentity } from './run-identity.ts';

/** A recognition as `check` reports it: foreign and recognised files as information, doubts as what they are. */
export function findingOf(recognition: Recognition): Finding {
  const { file } = recognition;
  switch (recognition.kind) {
    case 'recognised':
      return {
        path: file.path,
        code: 'recognised',
        severity: 'info',
        message: `${file.name} is taken for ${recognition.code}: ${recognition.why}${identityWords(recognition.identity)}.`,
        remedy: null,
      };
    case 'foreign':
      return {
        path: file.path,
        code: 'foreign',
        severity: 'info',
        message: `${file.name} is left out: ${recognition.why}.`,
        remedy: 'If it is a result all the same, say which: --pair FILE=CODE.',
      };
    case 'doubtful':
      return recognition.finding;
    default:
      return assertNever(recognition);
  }
}

/** What ties it to its run, for people who look for the odd one out. */
function identityWords({ modelSlug, simulationId, epsg, version }: RunIdentity): string {
  const words = [
    ...(modelSlug === null ? [] : [`model ${modelSlug}`]),
    ...(simulationId === null ? [] : [`simulation ${simulationId}`]),
    ...(epsg === null ? [] : [`EPSG:${epsg}`]),
    ...(version === null ? [] : [`core ${version}`]),
  ];
  return words.length === 0 ? '' : ` (${words.join(', ')})`;
}

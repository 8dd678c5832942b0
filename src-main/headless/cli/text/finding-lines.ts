import { assertNever } from '../../../contract/assert-never.ts';
import type { Finding, Severity } from '../../../contract/finding.ts';
import { harmless } from './harmless.ts';
import { failureLines } from './transfer-lines.ts';

/** One finding: what it is about, what was found, what to do; a line for a shell by itself, to be copied whole. */
export function findingLines(finding: Finding): readonly string[] {
  const { remedy: words, command } = apart(finding);
  const [message = '', ...remedy] = failureLines({ message: finding.message, remedy: words });
  const about = finding.path === '' ? '' : `${harmless(finding.path)}: `;
  const line = command === '' ? [] : [`      ${harmless(command)}`];
  return [`${mark(finding.severity)} ${about}${message.trim()}`, ...remedy, ...line];
}

/** What to do, and the line it ends with: "" where there is none. */
function apart({ remedy, command = '' }: Finding): {
  readonly remedy: string | null;
  readonly command: string;
} {
  if (command === '' || remedy?.endsWith(command) !== true) return { remedy, command: '' };
  return { remedy: remedy.slice(0, -command.length).trim(), command };
}

function mark(severity: Severity): string {
  switch (severity) {
    case 'info':
      return '·';
    case 'advice':
      return '!';
    case 'refuse':
      return '✗';
    default:
      return assertNever(severity);
  }
}

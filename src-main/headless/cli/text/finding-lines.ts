import { assertNever } from '../../../contract/assert-never.ts';
import type { Finding, Severity } from '../../../contract/finding.ts';
import { harmless } from './harmless.ts';
import { failureLines } from './transfer-lines.ts';

/** One finding: what it is about, what was found, what to do. */
export function findingLines(finding: Finding): readonly string[] {
  const [message = '', ...remedy] = failureLines(finding);
  const about = finding.path === '' ? '' : `${harmless(finding.path)}: `;
  return [`${mark(finding.severity)} ${about}${message.trim()}`, ...remedy];
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

import type { Finding } from '../../contract/finding.ts';
import { isRuleFinding } from '../../runs/preflight-findings.ts';

/** What to do about a finding in a window, where the command line's words name its options. */
const remedies: Readonly<Record<string, string>> = {
  ambiguous: 'Say which of them goes there, or skip the others.',
  'already-there': 'Say that it is to be replaced, or skip this file.',
  unpaired: 'Choose the result it goes to, or skip it.',
  foreign: 'If it is a result all the same, choose the result it goes to.',
  'other-run': 'Choose the files of one run, or pair this one yourself.',
  'outside-root': 'Choose files below that folder.',
};

/** A finding in the window's words: same code and sentence, a remedy that names no option of the command line. */
export function windowFinding(finding: Finding): Finding {
  const { remedy } = finding;
  // A rule's remedy holds a line with the file's own name, which may hold anything.
  if (remedy === null || isRuleFinding(finding) || !remedy.includes('--')) return finding;
  return { ...finding, remedy: remedies[finding.code] ?? 'Choose the result it goes to, or skip it.' };
}

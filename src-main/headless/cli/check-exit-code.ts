import type { Finding } from '../../contract/finding.ts';

/** The exit code of a check: 1 where something should be mended, 0 where all there is to say is information. */
export function checkExitCode(findings: Iterable<Finding>): 0 | 1 {
  for (const { severity } of findings) if (severity !== 'info') return 1;
  return 0;
}

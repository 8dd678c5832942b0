import type { Finding } from '../../contract/finding.ts';
import type { Output } from './output/output.ts';

/** Tells what was found; the line that mends all that is wrong with a file stands once, behind the last that it mends. */
export function tellFindings(findings: readonly Finding[], output: Output): void {
  const lastOf = new Map(findings.map(({ command }, at) => [command, at]));
  for (const [at, finding] of findings.entries()) {
    output.tell({ event: 'finding', ...finding });
    const { command } = finding;
    if (command !== undefined && lastOf.get(command) === at) output.tell({ event: 'mending', command });
  }
}

import { describe } from 'vitest';
import { ensureTool } from '../../../scripts/ensure-tool.ts';
import type { ToolName } from '../../../scripts/tool-table.ts';

/** A describe block that needs tools; where one is not to be had, a printed line says what to install, and it is skipped. */
export function withTools(name: string, needed: readonly ToolName[], register: () => void): void {
  const missing = needed.map((each) => ensureTool(each)).filter((each) => each.kind === 'missing');
  for (const { sentence } of missing) process.stderr.write(`SKIPPED: ${name}. ${sentence}\n`);
  describe.runIf(missing.length === 0)(name, register);
}

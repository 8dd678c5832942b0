import { expect, test } from 'vitest';
import type { Finding } from '../../../src-main/contract/finding.ts';
import type { Told } from '../../../src-main/headless/cli/output/told.ts';
import { tellFindings } from '../../../src-main/headless/cli/tell-findings.ts';

const finding = (path: string, code: Finding['code'], command?: string): Finding => ({
  ...{ path, code, severity: 'refuse', message: 'm', remedy: null },
  ...(command !== undefined && { command }),
});

test('the line that mends a file stands once, behind the last finding that it mends', () => {
  const told: Told[] = [];
  const findings = [
    ...[finding('a.tif', 'recognised'), finding('a.tif', 'single-band', 'mend a')],
    ...[finding('a.tif', 'type', 'mend a'), finding('b.tif', 'cog', 'mend b'), finding('', 'other-grid')],
  ];
  tellFindings(findings, { tell: (each) => told.push(each), close: () => Promise.resolve() });
  const said = told.map((each) =>
    'command' in each && each.event === 'mending' ? each.command : each.event,
  );
  expect(said).toEqual([...['finding', 'finding', 'finding', 'mend a'], ...['finding', 'mend b', 'finding']]);
});

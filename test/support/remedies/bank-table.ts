import type { Trial } from './try-bank.ts';

/** What the lines did to a bank: each harm with its file and line, then a row a rule, and the sum. Pure. */
export function bankTable(
  version: string,
  { files, trials }: { readonly files: number; readonly trials: readonly Trial[] },
): readonly string[] {
  const harmed = trials.filter(({ harms }) => harms.length > 0);
  return [
    ...harmed.flatMap(({ file, rule, line, harms }) => [
      `${file} (${rule})`,
      `  ${line}`,
      ...harms.map(indented),
    ]),
    ...[...Map.groupBy(trials, ({ rule }) => rule)].map(rowOf),
    `${version}: ${files} files, ${trials.length} lines, ${harmed.length} harmed`,
  ];
}

const indented = (harm: string): string => `    ${harm}`;

const checks = ['values', 'validity', 'place', 'statistics', 'overviews', 'finding'];

function rowOf([rule, trials]: readonly [string, readonly Trial[]]): string {
  const counts = checks.map((check) => {
    const harmed = trials.filter(({ harms }) => harms.some((each) => each.startsWith(`${check}:`))).length;
    return `${check} ${harmed}`;
  });
  return `${rule.padEnd(16)} ${String(trials.length).padStart(4)} lines, harmed: ${counts.join(', ')}`;
}

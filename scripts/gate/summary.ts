import type { Counts, Outcome } from './step.ts';

const none: Counts = { passed: 0, failed: 0, skipped: 0 };

function add(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** The counts of the whole gate; a step left out counts as one skipped. */
export function total(outcomes: readonly Outcome[]): Counts {
  const each = outcomes.map((outcome) => (outcome.kind === 'ran' ? outcome.counts : { ...none, skipped: 1 }));
  return each.reduce(add, none);
}

/** How many files of tests are named as the slowest. */
const slowest = 10;

/**
 * What the gate says at its end: its slowest files, a line a step with its time, then the one line a machine may read.
 * `seconds`: how long all took, less than its steps together where some ran side by side.
 */
export function summary(outcomes: readonly Outcome[], seconds: number): readonly string[] {
  const width = Math.max(...outcomes.map(({ name }) => name.length));
  const lines = outcomes.map((outcome) => `${outcome.name.padEnd(width)}  ${described(outcome)}`);
  const all = `${'all'.padEnd(width)}  ${inSeconds(seconds)}`;
  return ['', ...slowestFiles(outcomes), '', ...lines, all, '', inWords(total(outcomes))];
}

function slowestFiles(outcomes: readonly Outcome[]): readonly string[] {
  const files = outcomes.flatMap((outcome) => (outcome.kind === 'ran' ? outcome.files : []));
  const first = files.toSorted((a, b) => b.seconds - a.seconds).slice(0, slowest);
  return [
    `the ${first.length} slowest files`,
    ...first.map((each) => `${inSeconds(each.seconds)} ${each.file}`),
  ];
}

const inSeconds = (seconds: number): string => `${seconds.toFixed(1).padStart(6)} s`;

function described(outcome: Outcome): string {
  if (outcome.kind === 'skipped') return `      -  SKIPPED: ${outcome.reason}`;
  const time = inSeconds(outcome.seconds);
  const verdict = outcome.counts.failed === 0 ? 'ok' : 'FAILED';
  const where = outcome.ran === undefined ? '' : ` (${outcome.ran})`;
  return `${time} ${verdict}: ${inWords(outcome.counts)}${where}`;
}

function inWords({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

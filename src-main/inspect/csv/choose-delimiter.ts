import { CsvScanner } from './csv-scanner.ts';

const delimiters = [',', ';', '\t', '|'] as const;
/** Records looked at: enough to tell a delimiter from a decimal comma. */
const looked = 20;

interface Choice {
  readonly delimiter: string;
  /** Fields of the first record. */
  readonly columns: readonly string[];
  /** All records looked at have as many fields as the first. */
  readonly even: boolean;
}

/**
 * The delimiter that cuts the first records into equally many fields, of several the one that makes most; else the one
 * that makes most of the first record. `isWhole`: nothing follows behind `head`. Pure.
 */
export function chooseDelimiter(head: string, isWhole: boolean): Omit<Choice, 'even'> {
  const choices = delimiters.map((delimiter) => cut(head, isWhole, delimiter));
  const { delimiter, columns } = choices.reduce((best, each) => (isBetter(each, best) ? each : best));
  return { delimiter, columns };
}

function cut(head: string, isWhole: boolean, delimiter: string): Choice {
  const scanner = new CsvScanner(delimiter, looked);
  scanner.push(head);
  // A record that is cut off is one only where there is no other: a first line longer than what is looked at.
  if (isWhole || scanner.records === 0) scanner.end();
  const [columns = [], ...rest] = scanner.kept;
  return { delimiter, columns, even: rest.every(({ length }) => length === columns.length) };
}

function isBetter(one: Choice, other: Choice): boolean {
  const [oneFits, otherFits] = [one, other].map(({ even, columns }) => even && columns.length > 1);
  if (oneFits !== otherFits) return oneFits === true;
  return one.columns.length > other.columns.length;
}

import { CsvScanner } from './csv-scanner.ts';

/** Where several do as well, the first: commas also stand in numbers and sentences. */
const delimiters = ['\t', ';', '|', ','] as const;
/** Records looked at: enough to tell a delimiter from a decimal comma. */
const looked = 20;
/** Spreadsheets are told the delimiter by a first line of its own, which is no record. */
const hint = /^sep=(?<delimiter>[^\r\n])(?:\r\n|\r|\n)/iu;

export interface Choice {
  readonly delimiter: string;
  /** Fields of the first record. */
  readonly columns: readonly string[];
  /** Records before it: 1 where a line names the delimiter. */
  readonly before: number;
}

/** How one delimiter cuts the first records. */
interface Cut {
  readonly delimiter: string;
  readonly columns: readonly string[];
  /** Cuts that every one of them has, and all together. */
  readonly least: number;
  readonly total: number;
}

/**
 * The delimiter a first line names; else the one that cuts every one of the first records, of several the one that cuts
 * them most often; else the one that makes most cuts in all, the first record among them. `isWhole`: nothing follows
 * behind `head`. Pure.
 */
export function chooseDelimiter(head: string, isWhole: boolean): Choice {
  const named = hint.exec(head);
  const delimiter = named?.groups?.['delimiter'];
  if (named !== null && delimiter !== undefined)
    return { delimiter, columns: cut(head.slice(named[0].length), isWhole, delimiter).columns, before: 1 };
  const [first, ...others] = delimiters.map((each) => cut(head, isWhole, each)) as [Cut, ...Cut[]];
  const best = others.reduce((found, each) => (isBetter(each, found) ? each : found), first);
  // One column is cut by nothing: then it is what most tables are.
  return { delimiter: best.columns.length > 1 ? best.delimiter : ',', columns: best.columns, before: 0 };
}

function cut(head: string, isWhole: boolean, delimiter: string): Cut {
  const scanner = new CsvScanner(delimiter, looked);
  scanner.push(head);
  // A record that is cut off is one only where there is no other: a first line longer than what is looked at.
  if (isWhole || scanner.records === 0) scanner.end();
  const [columns = []] = scanner.kept;
  const cuts = scanner.kept.map(({ length }) => length - 1);
  return {
    delimiter,
    columns,
    least: cuts.length === 0 ? 0 : Math.min(...cuts),
    total: cuts.reduce((sum, each) => sum + each, 0),
  };
}

function isBetter(one: Cut, other: Cut): boolean {
  if (one.least !== other.least) return one.least > other.least;
  const [oneCuts, otherCuts] = [one, other].map(({ columns }) => columns.length > 1);
  return oneCuts === otherCuts ? one.total > other.total : oneCuts === true;
}

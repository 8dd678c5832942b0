import type { CsvFacts } from '../../../src-main/contract/file-facts.ts';
import type { FieldComparison } from './field-comparison.ts';

/** Each field of one table's facts against what Python's reader found, told the delimiter and the encoding. */
export function compareCsv(
  comparison: FieldComparison,
  file: string,
  facts: CsvFacts | undefined,
  theirs: CsvFacts,
): void {
  for (const field of ['columns', 'rows', 'delimiter'] as const) {
    const [ours, expected] = [facts?.[field], theirs[field]];
    comparison.compare(file, field, ours, expected, JSON.stringify(ours) === JSON.stringify(expected));
  }
}

import type { AcceptedPart } from '../ports/ledger.ts';

/** By part number: bytes of a body ever given to a socket. See `TransferRecord.sentMarks`. */
export type SentMarks = Readonly<Record<string, number>>;

export const markOf = (marks: SentMarks, part: number): number => marks[part] ?? 0;

export function raiseMark(marks: SentMarks, part: number, mark: number): SentMarks {
  return mark <= markOf(marks, part) ? marks : { ...marks, [part]: mark };
}

/** Without the mark of a part that was accepted. */
export function dropMark(marks: SentMarks, part: number): SentMarks {
  return Object.fromEntries(Object.entries(marks).filter(([number]) => Number(number) !== part));
}

/** With the whole of every part that has to go again. */
export function markWhole(
  marks: SentMarks,
  parts: Iterable<Pick<AcceptedPart, 'number' | 'size'>>,
): SentMarks {
  return { ...marks, ...Object.fromEntries([...parts].map(({ number, size }) => [number, size])) };
}

import { compareTurns, type Turn } from './turn.ts';

/** One of those that stand in line, given in the order in which they came. */
export interface InLine<T> {
  readonly item: T;
  readonly turn: Turn;
}

/** Positions closer than this are given anew, all of them: halves of halves end where numbers do. */
const closest = 1e-6;

/**
 * The positions to write so that `moved`, in their order, stand right before `anchor`, or behind all that have a position
 * where it is null. Hardly more than the moved ones change: they get numbers between their neighbours'.
 *
 * Where `anchor` was never placed, all of its priority that go before it now are placed as they stand: else the moved would
 * jump over them.
 */
export function placeBefore<T>(
  line: readonly InLine<T>[],
  moved: readonly T[],
  anchor: T | null,
): ReadonlyMap<T, number> {
  const moving = new Set(moved.filter((item) => item !== anchor));
  if (moving.size === 0) return new Map();
  const others = line.filter(({ item }) => !moving.has(item)).sort((a, b) => compareTurns(a.turn, b.turn));
  const at = others.find(({ item }) => item === anchor);
  const ahead = at === undefined ? byPosition(others) : aheadOf(others, at);
  const last = ahead.findLastIndex(isPlaced);
  const between = [...ahead.slice(last + 1).map(({ item }) => item), ...moving];
  const numbers = numbersBetween(
    ahead[last]?.turn.position ?? null,
    at?.turn.position ?? null,
    between.length,
  );
  if (numbers !== null) return new Map(between.map((item, index) => [item, numbers[index] ?? 0]));
  const behind = byPosition(others).filter((each) => !ahead.includes(each));
  return numbered([...ahead, ...behind], [...moving], ahead.length);
}

const isPlaced = ({ turn }: InLine<unknown>): boolean => turn.position !== null;

const byPosition = <T>(others: readonly InLine<T>[]): readonly InLine<T>[] =>
  others.filter(isPlaced).sort((a, b) => (a.turn.position ?? 0) - (b.turn.position ?? 0));

const aheadOf = <T>(others: readonly InLine<T>[], at: InLine<T>): readonly InLine<T>[] =>
  others.slice(0, others.indexOf(at)).filter(({ turn }) => turn.priority === at.turn.priority);

/** So many numbers in equal steps between two positions, either of which may be open; null where they lie too close. */
function numbersBetween(low: number | null, high: number | null, count: number): readonly number[] | null {
  const from = low ?? (high === null ? 0 : high - count - 1);
  const to = high ?? from + count + 1;
  const step = (to - from) / (count + 1);
  return step < closest ? null : Array.from({ length: count }, (_, index) => from + step * (index + 1));
}

/** Whole numbers for all of them, the moved ones put in at `index`. */
function numbered<T>(
  others: readonly InLine<T>[],
  moving: readonly T[],
  index: number,
): ReadonlyMap<T, number> {
  const items = others.map(({ item }) => item).toSpliced(index, 0, ...moving);
  return new Map(items.map((item, at) => [item, at + 1]));
}

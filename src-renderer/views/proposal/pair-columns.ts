/** Columns of the pairing, in their order. */
const all = ['file', 'recognised', 'goesTo', 'size', 'checks', 'decide'] as const;
export type PairColumn = (typeof all)[number];

/** Pixels of a window below which a column has no room: what it says is told in the row's sentences, or can be done without. */
const needs: Readonly<Record<PairColumn, number>> = {
  file: 0,
  recognised: 960,
  goesTo: 0,
  size: 720,
  checks: 640,
  decide: 0,
};

/** Which columns are shown: a plan says itself where its files go. Pure. */
export const pairColumns = (windowWidth: number, isPlan: boolean): readonly PairColumn[] =>
  all.filter(
    (each) => windowWidth >= needs[each] && !(isPlan && (each === 'recognised' || each === 'goesTo')),
  );

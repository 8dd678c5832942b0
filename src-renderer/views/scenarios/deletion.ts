import type { DeleteAsk, ResultView } from '../../../src-main/contract/window/portals.ts';
import type { Family } from './families-of.ts';

/** What a person is about to delete. `name`: of the result or the family, for people. */
export interface Deletion {
  readonly what: DeleteAsk['what'];
  readonly name: string;
  /** How many results go: what has to be typed. */
  readonly count: number;
}

export const deletionOfResult = ({ id, name }: ResultView): Deletion => ({
  what: { kind: 'results', ids: [id] },
  name,
  count: 1,
});

export const deletionOfFamily = ({ name: family, results }: Family, name: string): Deletion => ({
  what: { kind: 'family', family },
  name,
  count: results.length,
});

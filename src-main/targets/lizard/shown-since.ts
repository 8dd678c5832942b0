import type { LizardResult } from '../../lizard/types.ts';
import { layerUuid } from '../../lizard/layer-uuid.ts';
import { withoutQuery } from './without-query.ts';

type Shows = Pick<LizardResult, 'id' | 'raster' | 'attachment_url'>;

/** Since when each result has shown what it shows now, as far as anyone read it. */
export class ShownSince {
  readonly #seen = new Map<number, { readonly what: string; readonly at: number }>();

  /** `at`: when the reading that brought these rows had ended (ms on the monotonic clock). */
  note(rows: Iterable<Shows>, at: number): void {
    for (const row of rows) {
      const what = whatOf(row);
      if (this.#seen.get(row.id)?.what !== what) this.#seen.set(row.id, { what, at });
    }
  }

  /** Null where no reading of a list has shown it. */
  of(row: Shows): number | null {
    const seen = this.#seen.get(row.id);
    return seen?.what === whatOf(row) ? seen.at : null;
  }
}

const whatOf = ({ raster, attachment_url: attachment }: Shows): string => {
  const layer = raster === null ? null : (layerUuid(raster) ?? withoutQuery(raster));
  return JSON.stringify([layer, attachment === null ? null : withoutQuery(attachment)]);
};

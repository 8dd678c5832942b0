import type { TransferRow } from '../../../src-main/contract/transfer-row.ts';
import type { Engine } from '../../../src-main/engine/create-engine.ts';

/** Looks, a few milliseconds apart, until a transfer is as wanted: what moves within a state is told by no event. */
export async function rowWhen(
  engine: Pick<Engine, 'rows'>,
  name: string,
  fits: (row: TransferRow) => boolean,
): Promise<TransferRow> {
  const deadline = performance.now() + 15_000;
  for (;;) {
    const row = engine.rows().find((each) => each.name === name);
    if (row !== undefined && fits(row)) return row;
    if (performance.now() > deadline) throw new Error(`${name} never came there: ${JSON.stringify(row)}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

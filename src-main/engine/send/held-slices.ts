import { sliceSize } from '../body/slice-pool.ts';
import type { BodySlices } from '../ports/byte-transport.ts';

/**
 * A body whose last slice is asked for only when `look` has ended well. Throws what `look` throws.
 *
 * A body of one slice is looked for at once, before it has a connection: one that is kept open from before and stands
 * idle is closed by servers within seconds.
 */
export async function heldSlices(body: BodySlices, look: () => Promise<void>): Promise<BodySlices> {
  if (body.size > sliceSize) return { size: body.size, slices: held(body, look) };
  await look();
  return body;
}

async function* held({ size, slices }: BodySlices, look: () => Promise<void>): AsyncGenerator<Uint8Array> {
  let given = 0;
  let looked = false;
  for await (const slice of slices) {
    given += slice.length;
    yield slice;
    if (looked || given + sliceSize < size) continue;
    looked = true;
    await look();
  }
}

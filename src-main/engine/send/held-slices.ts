import { sliceSize } from '../body/slice-pool.ts';

/**
 * The slices of a body, the last of which is asked for only when `look` has ended well. Throws what `look` throws.
 * `length`: of all slices together, in bytes.
 */
export async function* heldSlices(
  slices: AsyncIterable<Uint8Array>,
  length: number,
  look: () => Promise<void>,
): AsyncGenerator<Uint8Array> {
  let given = 0;
  let looked = false;
  const lookOnce = async (): Promise<void> => {
    if (looked || given + sliceSize < length) return;
    looked = true;
    await look();
  };
  await lookOnce();
  for await (const slice of slices) {
    given += slice.length;
    yield slice;
    await lookOnce();
  }
}

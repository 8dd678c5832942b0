/** Maps an iterable, async or not, with up to `width` calls under way, yielding in the order of the input; holds no more than these. */
export async function* mapInOrder<T, R>(
  items: AsyncIterable<T> | Iterable<T>,
  width: number,
  map: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const pending: Promise<R>[] = [];
  try {
    for await (const item of items) {
      const mapped = map(item);
      // It may reject while an earlier one is waited for; unhandled, that would end the process.
      void Promise.allSettled([mapped]);
      pending.push(mapped);
      if (pending.length >= width) yield await (pending.shift() as Promise<R>);
    }
    while (pending.length > 0) yield await (pending.shift() as Promise<R>);
  } finally {
    // Whoever stops early, or is stopped by one rejection, leaves nothing running behind.
    await Promise.allSettled(pending);
  }
}

/** Maps an async iterable with up to `width` calls under way, yielding in the order of the input; holds no more than these. */
export async function* mapInOrder<T, R>(
  items: AsyncIterable<T>,
  width: number,
  map: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const pending: Promise<R>[] = [];
  try {
    for await (const item of items) {
      pending.push(map(item));
      if (pending.length >= width) yield await (pending.shift() as Promise<R>);
    }
    while (pending.length > 0) yield await (pending.shift() as Promise<R>);
  } finally {
    // Whoever stops early, or is stopped by one rejection, must leave none unhandled.
    await Promise.allSettled(pending);
  }
}

/** A task that is done when first asked for, and whose result is kept. One that fails is tried anew. */
export function once<T>(task: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | null = null;
  return async () => {
    result ??= task();
    try {
      return await result;
    } catch (error) {
      result = null;
      throw error;
    }
  };
}

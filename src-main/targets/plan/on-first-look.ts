/** What `look` finds, found when it is first asked for and kept: ten thousand URLs take milliseconds to go through. */
export function onFirstLook<T>(look: () => T): () => T {
  let found: { readonly value: T } | null = null;
  return () => {
    found ??= { value: look() };
    return found.value;
  };
}

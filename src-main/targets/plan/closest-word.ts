/** The one of `words` a slip of the fingers away from `written` (at most two letters off), or null. */
export function closestWord(written: string, words: readonly string[]): string | null {
  const near = words
    .map((word) => ({ word, distance: distance(written.toLowerCase(), word.toLowerCase()) }))
    .filter((each) => each.distance <= Math.min(2, each.word.length - 1))
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.word ?? null;
}

/** Letters to add, drop or change (Levenshtein), by one row of the table at a time. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of Array.from(a).entries()) {
    const below = [i + 1];
    for (const [j, other] of Array.from(b).entries())
      below.push(
        Math.min((below[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)),
      );
    row = below;
  }
  return row.at(-1) ?? 0;
}

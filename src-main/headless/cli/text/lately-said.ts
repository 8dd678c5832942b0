/** So many different sentences a reader is trusted to have in sight. */
const kept = 8;

/**
 * Says once what many files share: twelve files of one plan whose URLs ended are one matter, not twelve. What was not
 * among the last few things said is said again.
 */
export class LatelySaid {
  #said: readonly string[] = [];

  /** The lines where they are news, else none. */
  news(lines: readonly string[]): readonly string[] {
    if (lines.length === 0) return lines;
    const text = lines.join('\n');
    const isNews = !this.#said.includes(text);
    this.#said = [...this.#said.filter((each) => each !== text), text].slice(-kept);
    return isNews ? lines : [];
  }
}

/**
 * Where each file given to a command goes, every one counted once: `given` is what was seen, and the others add up to it.
 * A folder or link that is left out with a word counts as one.
 */
export interface Tally {
  readonly given: number;
  /** Sent, or to be sent; of a check without a portal: nothing keeps it from going. */
  readonly toSend: number;
  /** In its place from an earlier run, unchanged. */
  readonly skipped: number;
  /** Kept back until a person decides or mends: these count in the exit code. */
  readonly refused: number;
  /** Left where it is, which is as it should be: foreign, or another file goes in its place. */
  readonly left: number;
}

/** A body above this is always asked for first. */
const expectAbove = 1024 ** 2;

/**
 * Of which hosts it is asked whether they want a body (`Expect: 100-continue`) before it goes.
 *
 * A server that refuses in the middle of a body and closes takes its answer along when the system drops what had come.
 * After a body that was cut its host is therefore asked first, however small the next one is, until it has accepted one.
 */
export class AskingFirst {
  readonly #unable = new Set<string>();
  readonly #cut = new Set<string>();

  isAsked(origin: string, size: number): boolean {
    if (this.#unable.has(origin)) return false;
    return size > expectAbove || (size > 0 && this.#cut.has(origin));
  }

  /** It does not know `Expect` (417). */
  unable(origin: string): void {
    this.#unable.add(origin);
  }

  answered(origin: string, status: number): void {
    if (status >= 200 && status <= 299) this.#cut.delete(origin);
  }

  /** There was no answer; `inBody`: the connection was cut when the body was begun. */
  failed(origin: string, inBody: boolean): void {
    if (inBody) this.#cut.add(origin);
  }
}

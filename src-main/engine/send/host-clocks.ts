/** What each server's clock shows against this machine's, learnt from its answers. Milliseconds, server minus local. */
export class HostClocks {
  readonly #offsets = new Map<string, number>();
  #latest: number | null = null;

  get latest(): number | null {
    return this.#latest;
  }

  learn(origin: string, offset: number): void {
    this.#offsets.set(origin, offset);
    this.#latest = offset;
  }

  /** The server's time now, or null while it has not answered: a local clock alone proves nothing. */
  now(origin: string, localNow: number): number | null {
    const offset = this.#offsets.get(origin);
    return offset === undefined ? null : localNow + offset;
  }
}

/** Bytes that may vanish into buffers before the line shows its pace. */
const swallowed = 8 * 1024 ** 2;
const shortestWindow = 1000;

/** The pace of one line, measured over windows of at least a second, without what the buffers swallowed at first. */
export class RateMeter {
  #rate: number | null;
  #toSwallow = swallowed;
  #bytes = 0;
  #since: number;

  /** `known`: what an earlier exchange with the host has shown (bytes a second); `now`: monotonic ms. */
  constructor(known: number | null, now: number) {
    this.#rate = known;
    this.#since = now;
  }

  /** Bytes a second; null while unknown. */
  get rate(): number | null {
    return this.#rate;
  }

  add(bytes: number, now: number): void {
    const swallow = Math.min(bytes, this.#toSwallow);
    this.#toSwallow -= swallow;
    this.#bytes += bytes - swallow;
    const took = now - this.#since;
    if (took < shortestWindow || this.#bytes === 0) return;
    this.#rate = (this.#bytes / took) * 1000;
    this.#bytes = 0;
    this.#since = now;
  }
}

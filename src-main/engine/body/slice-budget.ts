/** Slices in memory over all open ranges, from the disk to the socket: 32 MiB. */
export const slicesInMemory = 32;
/** What one range reads ahead where there is room for it. */
const slicesAhead = 4;

/** One range's part of the budget. */
export interface SliceShare {
  /** How many slices may have been read of this range in all, those used up included. Only grows. */
  readonly granted: number;
  /** The oldest slice is used up. */
  spent(): void;
  /** All of its slices are; may be called twice. */
  leave(): void;
}

interface Share {
  granted: number;
  held: number;
  readonly tell: () => void;
}

/**
 * Shares out the memory for slices among all open ranges, evenly: whoever holds least is next. Many ranges get fewer each,
 * down to one that is sent before the next is read; beyond that, the latest wait for a range to end.
 */
export class SliceBudget {
  readonly #shares = new Set<Share>();
  #free: number;

  constructor(slices: number = slicesInMemory) {
    this.#free = slices;
  }

  /** `tell`: called when more is granted than the range knows of. */
  join(tell: () => void): SliceShare {
    const share: Share = { granted: 0, held: 0, tell };
    this.#shares.add(share);
    this.#deal(share);
    return {
      get granted() {
        return share.granted;
      },
      spent: () => {
        if (!this.#shares.has(share)) return;
        share.held -= 1;
        this.#free += 1;
        this.#deal(share);
      },
      leave: () => {
        if (!this.#shares.delete(share)) return;
        this.#free += share.held;
        this.#deal(null);
      },
    };
  }

  /** `asking` looks for itself what it was given. */
  #deal(asking: Share | null): void {
    const given = new Set<Share>();
    for (let next = this.#poorest(); next !== null && this.#free > 0; next = this.#poorest()) {
      this.#free -= 1;
      next.held += 1;
      next.granted += 1;
      given.add(next);
    }
    for (const share of given) if (share !== asking) share.tell();
  }

  #poorest(): Share | null {
    let poorest: Share | null = null;
    for (const share of this.#shares)
      if (share.held < slicesAhead && (poorest === null || share.held < poorest.held)) poorest = share;
    return poorest;
  }
}

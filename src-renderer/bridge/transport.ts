/** What carries calls and events between the page and the program: whatever it answers is checked by `clientOver`. */
export interface Transport {
  /** The id this page gave itself. */
  readonly id: string;
  /** Answers what the program answered, or a failure of the transport's own as a `Reply`; never rejects. */
  invoke(command: string, params: unknown): Promise<unknown>;
  /** Every event, in order, from now on; answers the function that ends it. */
  subscribe(listener: (event: unknown) => void): () => void;
  onLink(listener: (state: LinkState) => void): () => void;
}

/** `lost`: the program cannot be reached. `back`: it can again, and what it told meanwhile was not heard. */
export type LinkState = 'lost' | 'back';

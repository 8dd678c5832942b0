/** What the rehearsal asks of the program: what Electron itself would bring there. */
export type RehearsalAsk =
  | {
      readonly kind: 'invoke';
      readonly frame: { readonly origin: string; readonly isTop: boolean };
      readonly channel: string;
      readonly args: readonly unknown[];
    }
  | { readonly kind: 'serve'; readonly url: string }
  /** What a person answers in the next dialogs. */
  | { readonly kind: 'answer'; readonly open: readonly string[] }
  | { readonly kind: 'close-window' }
  | { readonly kind: 'look' }
  | { readonly kind: 'quit'; readonly button: number };

export interface RehearsalServed {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** What of the system around the window one would see. */
export interface RehearsalSight {
  readonly tooltip: string;
  readonly bars: readonly string[];
  readonly notifications: readonly string[];
  readonly blockers: readonly string[];
  readonly questions: readonly string[];
}

export interface RehearsalAsked {
  readonly id: number;
  readonly ask: RehearsalAsk;
}

export type RehearsalTold =
  | { readonly kind: 'reply'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'event'; readonly channel: string; readonly payload: unknown }
  /** The program has opened its window. */
  | { readonly kind: 'window' };

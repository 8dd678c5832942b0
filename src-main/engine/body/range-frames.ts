import type { Digests, RangeAsk } from '../ports/file-body.ts';
import type { FileTrouble } from './file-trouble.ts';

/**
 * To the reading thread. `asked`: how many slices the taker has asked for so far, the one it waits for included;
 * `granted`: how many there is memory for, those used up included; `spent`: memory of slices that nobody reads any more, of whatever range, given back to be filled again.
 */
export type RangeCall =
  | { readonly kind: 'open'; readonly id: number; readonly ask: RangeOnThread; readonly granted: number }
  | {
      readonly kind: 'asked';
      readonly id: number;
      readonly asked: number;
      readonly granted: number;
      readonly spent: ArrayBuffer | null;
    }
  | { readonly kind: 'spent'; readonly spent: ArrayBuffer }
  | { readonly kind: 'close'; readonly id: number };

/** From the reading thread, in this order for one range; `end`, `trouble` and `bug` are the last word. */
export type RangeAnswer =
  | { readonly kind: 'opened'; readonly id: number }
  | { readonly kind: 'slice'; readonly id: number; readonly slice: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'end'; readonly id: number; readonly digests: Digests }
  | { readonly kind: 'trouble'; readonly id: number; readonly trouble: FileTrouble }
  | { readonly kind: 'bug'; readonly id: number; readonly message: string };

export type RangeOnThread = Omit<RangeAsk, 'signal'>;

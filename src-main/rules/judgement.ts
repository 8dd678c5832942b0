import type { Mend } from './mend/mend.ts';

/** What a rule thinks of a file, before its remedy is written as a line for a shell. */
export type Judgement =
  | { readonly outcome: 'pass'; readonly reason: string }
  | {
      readonly outcome: 'advice' | 'refuse';
      readonly reason: string;
      readonly remedy: string;
      /** What a tool has to do; null where none can. */
      readonly mend: Mend | null;
    };

export const pass = (reason: string): Judgement => ({ outcome: 'pass', reason });

import type { MomentKind, TransferMoment } from '../../src-main/contract/window/transfer-detail.ts';
import type { Tongue } from './create-translator.ts';
import { failures } from './nl/failures.ts';
import { moments } from './nl/moments.ts';

/** A moment in the window's language; `english`: the program's own sentence where there is no translation, or it tells more. */
export interface MomentWords {
  readonly words: string | null;
  readonly english: string | null;
}

/** Their English sentence is told whole by the Dutch one. */
const told: ReadonlySet<MomentKind> = new Set<MomentKind>([
  ...([
    'queued',
    'preparing',
    'uploading',
    'finishing',
    'verifying',
    'done',
    'following',
    'available',
  ] as const),
  ...(['unconfirmed', 'paused', 'skipped', 'body-accepted', 'abort-unanswered'] as const),
]);

export function momentWords(moment: Omit<TransferMoment, 'at' | 'answer'>, tongue: Tongue): MomentWords {
  const { kind, part, failure, what } = moment;
  if (tongue === 'en' || kind === undefined) return { words: null, english: what };
  const stands = kind === 'failed' || kind === 'waiting' ? failure : undefined;
  const words =
    stands === undefined
      ? moments[kind](part === undefined ? 'Het bestand' : `Deel ${part}`)
      : failures[stands].message;
  return { words, english: told.has(kind) ? null : what };
}

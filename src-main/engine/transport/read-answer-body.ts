import type { IncomingMessage } from 'node:http';

/** As much of an answer as anyone looks at, packed or not (bytes). */
export const longestAnswer = 64 * 1024;

export interface AnswerBody {
  readonly bytes: Buffer;
  /** `whole`: to its end. `long`: there is more than 64 KiB. `cut`: it broke off. */
  readonly end: 'whole' | 'long' | 'cut';
}

/** Reads the first 64 KiB of an answer, as they came; `onMoved` at every piece of it. */
export async function readAnswerBody(answer: IncomingMessage, onMoved: () => void): Promise<AnswerBody> {
  const pieces: Buffer[] = [];
  let length = 0;
  let end: AnswerBody['end'] = 'whole';
  try {
    for await (const piece of answer as AsyncIterable<Buffer>) {
      onMoved();
      pieces.push(piece);
      length += piece.length;
      if (length > longestAnswer) {
        end = 'long';
        break;
      }
    }
  } catch {
    // Reset, or cut by the watchdog or the caller: whoever asked knows why, or treats the answer as lost.
    end = 'cut';
  }
  return { bytes: Buffer.concat(pieces).subarray(0, longestAnswer), end };
}

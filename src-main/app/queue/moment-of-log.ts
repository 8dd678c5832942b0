import type { TransferMoment } from '../../contract/window/transfer-detail.ts';

/** What a line of the engine's log tells of its transfer, for people; null where it tells them nothing. */
export function momentOfLog(
  message: string,
  fields: Readonly<Record<string, unknown>>,
): Omit<TransferMoment, 'at'> | null {
  const { part, fault, words, reason } = fields;
  const body = typeof part === 'number' ? `Part ${part}` : 'The file';
  const ofPart = typeof part === 'number' ? { part } : {};
  switch (message) {
    case 'accepted':
      return { kind: 'body-accepted', ...ofPart, what: `${body} was accepted.`, answer: null };
    case 'not accepted':
      return {
        ...{ kind: 'body-refused', ...ofPart, answer: answerIn(words) },
        what: `${body} was not accepted: ${whyNot(words, fault)}`,
      };
    case 'abort not answered':
      return {
        ...{ kind: 'abort-unanswered', answer: null },
        what: 'The store did not answer when it was told to remove the parts.',
      };
    case 'the portal could not be asked':
      return {
        ...{ kind: 'portal-unasked', answer: null },
        what: `The portal could not be asked: ${textOf(reason)}`,
      };
    default:
      return null;
  }
}

function whyNot(words: unknown, fault: unknown): string {
  if (typeof words === 'string') return words;
  return typeof fault === 'string' ? `the connection failed (${fault}).` : 'it was stopped.';
}

/** "503 SlowDown", as the store answered. */
function answerIn(words: unknown): string | null {
  return /\banswered (\d{3}(?: [A-Z][A-Za-z]+)?)/.exec(textOf(words))?.[1] ?? null;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

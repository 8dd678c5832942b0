import { harmless } from '../../text/harmless.ts';

/** A text of several lines as it may be shown: line by line harmless, its line ends kept. */
export const shownText = (text: string): string => text.split('\n').map(harmless).join('\n');

import type { Because } from '../../../src-main/contract/window/proposal-view.ts';

/** Why a file is taken for a result or for none, in Dutch, to follow "want". */
export const reasons = {
  name: 'de naam is die van dit resultaat',
  content: 'de inhoud is die van dit resultaat',
  person: 'jij hebt ze bij elkaar gezet',
  foreign: 'geen enkel resultaat neemt dit bestand',
} as const satisfies Readonly<Record<Because, string>>;

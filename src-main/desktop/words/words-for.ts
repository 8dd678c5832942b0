import { assertNever } from '../../contract/assert-never.ts';
import type { Language } from '../../contract/window/shell.ts';
import type { DesktopWords } from './desktop-words.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';

/** The words of the language a person set, or of the system's (`systemLocale`: BCP 47), where Sluice speaks it. */
export function wordsFor(language: Language, systemLocale: string): DesktopWords {
  switch (language) {
    case 'en':
      return english;
    case 'nl':
      return dutch;
    case 'system':
      return /^nl\b/i.test(systemLocale) ? dutch : english;
    default:
      return assertNever(language);
  }
}

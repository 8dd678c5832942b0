import { assertNever } from '../../src-main/contract/assert-never.ts';
import type { Failure } from '../../src-main/contract/failure.ts';
import type { Finding } from '../../src-main/contract/finding.ts';
import type { Tongue } from './create-translator.ts';
import { harmless } from './harmless.ts';
import { type CodeWords, failures } from './nl/failures.ts';

/** A failure or finding as it is shown, made harmless; `english`: the program's own words, where these are a translation. */
export interface FailureWords {
  readonly message: string;
  readonly remedy: string | null;
  /** Holds the figures and names the translation leaves out; to be marked as English. */
  readonly english: string | null;
}

/** The program tells failures in English; any other language has a sentence for each code. A remedy is shown where one was told. */
export function failureWords(
  { code, message, remedy = null }: Failure | Finding,
  tongue: Tongue,
): FailureWords {
  const told = remedy === '' ? null : remedy;
  switch (tongue) {
    case 'en':
      return { message: harmless(message), remedy: told === null ? null : harmless(told), english: null };
    case 'nl': {
      const words: CodeWords = failures[code];
      const english = harmless([message, told].filter((each) => each !== null).join(' '));
      return { message: words.message, remedy: told === null ? null : words.remedy, english };
    }
    default:
      return assertNever(tongue);
  }
}

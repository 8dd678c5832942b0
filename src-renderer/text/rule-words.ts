import { assertNever } from '../../src-main/contract/assert-never.ts';
import type { RuleCheck } from '../../src-main/contract/rule-check.ts';
import type { Tongue } from './create-translator.ts';
import { harmless } from './harmless.ts';
import { failures } from './nl/failures.ts';

/** What a rule says as it is shown; `english`: the program's own words, to be marked as such. */
export interface RuleWords {
  readonly message: string | null;
  readonly remedy: string | null;
  readonly english: string | null;
}

/** Rules are told in English with the file's own figures; Dutch has a sentence for each that finds something, above those. */
export function ruleWords({ rule, outcome, reason, remedy }: RuleCheck, tongue: Tongue): RuleWords {
  const told = remedy === null ? null : harmless(remedy);
  switch (tongue) {
    case 'en':
      return { message: harmless(reason), remedy: told, english: null };
    case 'nl': {
      // A code that is not known here is another trouble than none at all, and has no Dutch of its own.
      const isTold = outcome !== 'pass' && !(rule === 'projection' && outcome === 'advice');
      const words = isTold ? wordsFor(rule) : null;
      const english = harmless([reason, remedy].filter((each) => each !== null).join(' '));
      if (words === null) return { message: null, remedy: null, english };
      return { message: words.message, remedy: told === null ? null : words.remedy, english };
    }
    default:
      return assertNever(tongue);
  }
}

/** The parts of a layout are told together, as what is wanted of all of them. */
function wordsFor(rule: RuleCheck['rule']): { readonly message: string; readonly remedy: string | null } {
  switch (rule) {
    case 'readable':
      return failures['file-unreadable'];
    case 'tiling':
    case 'overviews':
    case 'cog':
      return failures.cog;
    case 'single-band':
    case 'projection':
    case 'projected-metres':
    case 'transform':
    case 'north-up':
    case 'square-pixels':
    case 'pixel-count':
    case 'no-data':
    case 'type':
    case 'compression':
      return failures[rule];
    default:
      return assertNever(rule);
  }
}

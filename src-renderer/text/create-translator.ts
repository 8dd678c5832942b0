import { createInstance, type FormatterModule } from 'i18next';
import { createFormats } from './create-formats.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import type { HoleAt, WordKey } from './words.ts';

export type Tongue = 'en' | 'nl';
type English = typeof english;
type Values<Hole extends string> = { readonly [Name in Hole]: string | number };

/** Says a sentence by its key, with all that its holes want. A type of our own: the library's takes the compiler minutes. */
export type Translate = <K extends WordKey<English>>(
  key: K,
  ...values: [HoleAt<English, K>] extends [never] ? [] : [values: Values<HoleAt<English, K>>]
) => string;

const formats = { en: createFormats('en'), nl: createFormats('nl') } as const;

/** Every number put into a sentence is written as its language writes numbers: no caller can forget it. */
const numbers = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, _format?: string, tongue?: string): string =>
    typeof value === 'number' ? formats[tongue === 'nl' ? 'nl' : 'en'].count(value) : (value as string),
} satisfies FormatterModule;

/** Answers the words of one language; they lie in the page, so nothing is waited for. Svelte escapes them as text. */
export function createTranslator(): (tongue: Tongue) => Translate {
  const instance = createInstance().use(numbers);
  void instance.init({
    lng: 'en',
    fallbackLng: 'en',
    defaultNS: 'window',
    ns: ['window'],
    resources: { en: { window: english }, nl: { window: dutch } },
    interpolation: { escapeValue: false, alwaysFormat: true },
    initAsync: false,
  });
  return (tongue) => {
    const say = instance.getFixedT(tongue, 'window');
    return (key, ...[values = {}]) => say(key, values);
  };
}

import { createInstance, type TFunction } from 'i18next';
import { dutch } from './dutch.ts';
import { english } from './english.ts';

export type Tongue = 'en' | 'nl';
export type Translate = TFunction;

/** Answers the words of one language; they lie in the page, so nothing is waited for. Svelte escapes them as text. */
export function createTranslator(): (tongue: Tongue) => Translate {
  const instance = createInstance();
  void instance.init({
    lng: 'en',
    fallbackLng: 'en',
    defaultNS: 'window',
    ns: ['window'],
    resources: { en: { window: english }, nl: { window: dutch } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return (tongue) => instance.getFixedT(tongue, 'window');
}

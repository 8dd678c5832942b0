import { createContext } from 'svelte';
import type { Language } from '../../src-main/contract/window/shell.ts';
import { createFormats } from '../text/create-formats.ts';
import { createTranslator, type Tongue } from '../text/create-translator.ts';

/** The words and figures of the language in force: `text.t('queue.title')`, `text.format.bytes(size)`; both follow a change. */
export class WindowText {
  readonly #translator = createTranslator();
  tongue: Tongue = $state(systemTongue());
  readonly t = $derived(this.#translator(this.tongue));
  readonly format = $derived(createFormats(this.tongue));

  use(language: Language): void {
    this.tongue = language === 'system' ? systemTongue() : language;
    document.documentElement.lang = this.tongue;
  }
}

const systemTongue = (): Tongue => (navigator.language.toLowerCase().startsWith('nl') ? 'nl' : 'en');

const [useText, provideText] = createContext<WindowText>();
export { provideText, useText };

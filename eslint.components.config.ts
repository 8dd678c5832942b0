import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

/** Svelte's components without their types; `eslint.config.ts` has every rule. */
export default defineConfig({
  files: ['**/*.svelte'],
  extends: [ts.configs.strict, svelte.configs.recommended],
  languageOptions: { parserOptions: { parser: ts.parser } },
  rules: { 'max-lines': ['error', { max: 300, skipBlankLines: true }] },
});

import type { Translate } from '../../text/create-translator.ts';
import { harmless } from '../../text/harmless.ts';
import type { Family } from './families-of.ts';

/** A family's name for people; one a portal added is named as the portal names it. */
export const familyWords = ({ known, name }: Family, t: Translate): string =>
  known === null ? t('scenarios.family.other', { name: harmless(name) }) : t(`scenarios.family.${known}`);

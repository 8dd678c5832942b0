import type { FileFacts } from '../../../src-main/contract/file-facts.ts';

/** What a file holds as a word of the window; archives are told apart though they are not read. */
export const kindOf = ({ kind, zip }: FileFacts): FileFacts['kind'] | 'zip' =>
  zip === undefined ? kind : 'zip';

import type { FolderEntry } from '../../../src-main/contract/window/shell.ts';

export const isJson = ({ kind, name }: FolderEntry): boolean => kind === 'file' && /\.json$/i.test(name);

/**
 * Entries as a person looks for them: folders before files, by name, numbers by their value. Who looks for a plan sees JSON
 * files first, then folders; other files cannot be one and are left out. Pure.
 */
export function sortEntries(entries: readonly FolderEntry[], what: 'run' | 'plan'): readonly FolderEntry[] {
  const order = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
  const shown = what === 'run' ? entries : entries.filter((each) => each.kind === 'folder' || isJson(each));
  const first = what === 'run' ? 'folder' : 'file';
  const rank = ({ kind }: FolderEntry): number => (kind === first ? 0 : 1);
  return shown.toSorted((a, b) => rank(a) - rank(b) || order.compare(a.name, b.name));
}

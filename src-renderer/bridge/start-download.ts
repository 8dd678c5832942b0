import type { Saved } from '../../src-main/contract/window/shell.ts';

/** Has the browser save what can be fetched once; nothing where the program saved it itself, or a person gave up. */
export function startDownload(saved: Saved): void {
  if (saved.kind !== 'download') return;
  const link = document.createElement('a');
  link.href = saved.download;
  link.download = saved.name;
  link.click();
}

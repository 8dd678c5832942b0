import { SluiceError } from '../contract/sluice-error.ts';
import { changedSince } from '../runs/changed-since.ts';
import type { RunFile } from '../runs/run-file.ts';

/** Throws `SluiceError` `file-changed` where a file is another than the one that was recognised and checked. */
export async function refuseChanged(files: readonly RunFile[]): Promise<void> {
  const changed = await changedSince(files);
  const [first] = changed;
  if (first === undefined) return;
  const who = changed.length === 1 ? `${first.name} has` : `${changed.length} files have`;
  throw new SluiceError({
    code: 'file-changed',
    message: `${who} changed since being looked into; nothing was sent.`,
    remedy: 'Wait until nothing writes there, then choose the files again: they are looked into anew.',
  });
}

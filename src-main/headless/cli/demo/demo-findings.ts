import type { Finding } from '../../../contract/finding.ts';
import type { ComparedFile } from './compared-file.ts';

/** What is not as it should be at the end of a demo; empty when every file is in Lizard, byte for byte. */
export function demoFindings(files: readonly ComparedFile[]): readonly Finding[] {
  return files.flatMap((file) => complaint(file) ?? []);
}

function complaint({ path, md5, storedMd5, state, lizardShows }: ComparedFile): Finding | null {
  const found = { path, severity: 'refuse', remedy: 'Run the demo with --keep and report it.' } as const;
  if (storedMd5 !== md5)
    return { ...found, code: 'checksum-mismatch', message: 'The stored object is not the file.' };
  if (state === 'available' && lizardShows !== 'nothing') return null;
  return { ...found, code: 'outcome-unknown', message: 'The file is stored, but not in Lizard.' };
}

import { WaitError } from '../../engine/ports/wait-error.ts';

/** The wait for a key nobody has given yet. */
export function keyWait(portal: string): WaitError {
  return new WaitError({
    for: 'key',
    code: 'unauthorised',
    message: `There is no API key for ${new URL(portal).host}.`,
    remedy: 'Give the key: SLUICE_LIZARD_KEY or --key-file on the command line, or enter it in the window.',
  });
}

import { SluiceError } from '../../contract/sluice-error.ts';
import type { Failure } from '../../contract/failure.ts';
import type { Finding } from '../../contract/finding.ts';

/** What stopped a proposal, as a finding about `path`. */
export const stoppedBy = (path: string, { code, message, remedy }: Failure): Finding => ({
  path,
  code,
  severity: 'refuse',
  message,
  remedy: remedy ?? null,
});

/** What went wrong, for people; a fault of the program's own is reported, and told without its details. */
export function failureOf(error: unknown, report: (error: unknown) => void): Failure {
  if (error instanceof SluiceError) return error.toFailure();
  report(error);
  return {
    code: 'server-error',
    message: 'Sluice could not read this because of a fault of its own.',
    remedy: 'Try again; the log in the state folder says more.',
  };
}

export const notReady = (): SluiceError =>
  new SluiceError({
    code: 'usage',
    message: 'This is still being read, or was stopped; nothing was put into the queue.',
    remedy: 'Wait until it is ready.',
  });

export const nothingPaired = (): SluiceError =>
  new SluiceError({
    code: 'unpaired',
    message: 'No file has a result to go to; nothing was put into the queue.',
    remedy: 'Choose the result a file goes to.',
  });

export const hasStarted = (): SluiceError =>
  new SluiceError({
    code: 'too-late',
    message: 'This has been started: its files are in the queue.',
    remedy: 'Change them there.',
  });

export const notInIt = (): SluiceError =>
  new SluiceError({
    code: 'usage',
    message: 'A correction names a file that is not among these.',
    remedy: 'Look at the table again.',
  });

export const noSuchProposal = (): SluiceError =>
  new SluiceError({
    code: 'not-found',
    message: 'This proposal is not held any more.',
    remedy: 'Choose the files again.',
  });

/** The portal shows other results than when the files were paired: a person looks again before anything is replaced. */
export const resultsChanged = (count: number): SluiceError =>
  new SluiceError({
    code: 'already-there',
    message: `${count === 1 ? 'One result' : `${count} results`} changed on the portal since the files were paired; nothing was put into the queue.`,
    remedy: 'Look at the table again, then start once more.',
  });

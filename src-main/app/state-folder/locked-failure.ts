import type { Failure } from '../../contract/failure.ts';
import type { OwnerNote } from './owner-file.ts';

/**
 * The sentence for a folder whose lock is held. Without a note of an owner it may be that nobody holds it: some network
 * disks answer every request for a lock as if it were taken.
 */
export function lockedFailure(folder: string, owner: OwnerNote | null): Failure {
  if (owner === null)
    return {
      code: 'state-locked',
      message: `The state folder ${folder} is locked by another process, or is on a disk that cannot lock files.`,
      remedy: 'Wait until the other Sluice has ended, or choose a folder on a local disk with --state.',
    };
  return {
    code: 'state-locked',
    message: `Another Sluice (process ${owner.pid}) is using the state folder ${folder}.`,
    remedy: 'Wait until it has ended, or choose another folder with --state.',
  };
}

import type { ClockReport } from '../support/chaos/clock-cell.ts';
import { connections } from './clock-run.ts';

/**
 * What of a cell is not as it must be; empty when all is.
 *
 * Requests may be refused for their URL's age only where nobody could have known: before the store's clock was learnt, by as
 * many as are begun at once; and within the second to which that clock is known, by one a refresh where the signer is
 * ahead, and by one in four refreshes where lives last seconds. A look belongs before every body that goes again; two,
 * where what the first look brought turned out to be for later.
 */
export function faultsOf(report: ClockReport): string[] {
  const { cell, done, seen, refreshes, looks, troubles, expiries, useless } = report;
  const { refusedLate, refusedEarly, sentAgain } = report;
  const mayBeLate = connections + (cell.life <= 2 ? Math.ceil(refreshes / 4) : 0);
  const mayBeEarly = cell.signerOffset > 0 ? connections + refreshes : 0;
  const faults = [
    done === cell.transfers && seen.length === 0 ? null : `not all done: ${seen[0] ?? ''}`,
    useless === 0 ? null : `${useless} refreshes were of no use`,
    refreshes <= expiries + 1 ? null : `${refreshes} refreshes for ${expiries} expiries`,
    looks <= 2 * (troubles + refusedEarly) ? null : `${looks} looks for ${troubles} troubles`,
    refusedLate <= mayBeLate ? null : `${refusedLate} requests with dead URLs`,
    refusedEarly <= mayBeEarly ? null : `${refusedEarly} requests before their URLs were valid`,
    sentAgain === 0 ? null : `${sentAgain} accepted bodies went again`,
  ];
  return faults.filter((fault) => fault !== null);
}

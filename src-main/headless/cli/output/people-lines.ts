import { assertNever } from '../../../contract/assert-never.ts';
import type { TransferRow } from '../../../contract/transfer-row.ts';
import type { TransferStateKind } from '../../../contract/transfer-state.ts';
import { factsLines } from '../text/facts-lines.ts';
import { findingLines } from '../text/finding-lines.ts';
import { harmless } from '../text/harmless.ts';
import type { LatelySaid } from '../text/lately-said.ts';
import { mendingLines } from '../text/mending-lines.ts';
import { pairingLines } from '../text/pairing-lines.ts';
import { portalLines } from '../text/portal-lines.ts';
import { rasterDeletionLines } from '../text/raster-deletion-lines.ts';
import { rasterDetailLines } from '../text/raster-detail-lines.ts';
import { rasterTable } from '../text/raster-table.ts';
import { refusedLines } from '../text/refused-lines.ts';
import { statusLines } from '../text/status-lines.ts';
import { summaryLines } from '../text/summary-lines.ts';
import { tallyLines } from '../text/tally-lines.ts';
import { transferLines } from '../text/transfer-lines.ts';
import type { Told } from './told.ts';

/** How much people are told: `needs-you` leaves out what goes well. */
export type Talk = 'all' | 'needs-you';

const good: readonly TransferStateKind[] = ['done', 'available', 'skipped'];
const bad: readonly TransferStateKind[] = ['failed', 'waiting', 'unconfirmed', 'cancelled', 'paused'];

/** What people read of something told: ends and troubles, not every step on the way. What was asked for is always said. `said`: what they read before. */
export function peopleLines(told: Told, talk: Talk, said: LatelySaid): readonly string[] {
  switch (told.event) {
    case 'transfer':
      return worthALine(told, talk) ? transferLines(told, said) : [];
    case 'progress':
    case 'forecast':
      return [];
    case 'finding':
      return talk === 'needs-you' && told.severity === 'info' ? [] : findingLines(told);
    case 'mending':
      return mendingLines(told.command);
    case 'summary':
      return talk === 'all' ? summaryLines(told) : [];
    case 'tally':
      return talk === 'all' ? tallyLines(told) : [];
    case 'refused':
      return refusedLines(told);
    case 'serving':
      return [`The window is at ${told.url}`];
    case 'scenario':
    case 'result':
    case 'deleted':
      return portalLines(told);
    case 'raster-source':
      return [];
    case 'raster-table':
      return rasterTable(told.sources, told.total);
    case 'raster-detail':
      return rasterDetailLines(told.detail);
    case 'raster-deletion':
      return rasterDeletionLines(told);
    case 'state-folder':
      return statusLines(told.answer, told.now);
    case 'pairing':
      return talk === 'all' ? pairingLines(told.table) : [];
    case 'file-facts':
      return factsLines(told);
    case 'notice':
      return talk === 'all' ? [harmless(told.message)] : [];
    default:
      return assertNever(told);
  }
}

const worthALine = ({ state }: TransferRow, talk: Talk): boolean =>
  bad.includes(state) || (talk === 'all' && good.includes(state));

import type { TransferState } from '../../contract/transfer-state.ts';
import type { ResultState, ResultView } from '../../contract/window/portals.ts';
import { isEnded } from '../../engine/transfer/state-groups.ts';
import type { LizardResult } from '../../lizard/types.ts';
import { urlEnd } from '../../targets/url-end.ts';
import { resultPage } from './portal-page.ts';

/** What is known here about one result besides its row at the portal. */
export interface ResultAbout {
  /** The root of the portal's API. */
  readonly api: string;
  readonly scenario: string;
  readonly transfer: { readonly id: string; readonly state: TransferState } | undefined;
  /** Its deletion has been asked for and is not through. */
  readonly isDeleting: boolean;
}

/** A result as the window shows it: the portal's row, and what we send or have sent to it. */
export function toResultView(row: LizardResult, about: ResultAbout): ResultView {
  const { id, name, code, family } = row;
  return {
    ...{ id, name, code, family },
    state: about.isDeleting ? 'deleting' : stateOf(row, about.transfer?.state),
    has: row.raster !== null ? 'raster' : row.attachment_url !== null ? 'attachment' : null,
    expiresAt: row.upload_url === null ? null : urlEnd(row.upload_url),
    transfer: about.transfer?.id ?? null,
    page: resultPage(about.api, about.scenario, id),
  };
}

/** A transfer under way comes first, then what the portal shows; one that has failed or was cancelled says nothing. */
function stateOf(row: LizardResult, transfer: TransferState | undefined): ResultState {
  const sent = transfer === undefined ? null : sentState(transfer);
  if (sent === 'queued' || sent === 'sent') return sent;
  const isThere = row.raster !== null || row.attachment_url !== null;
  if (!isThere) return atNothing(row, transfer);
  return row.upload_url === null || sent === 'available' ? 'available' : 'replaceable';
}

/** The store has the file, the portal shows none (any more, or yet). */
function atNothing(row: LizardResult, transfer: TransferState | undefined): ResultState {
  if (transfer?.kind === 'done') return 'sent';
  return row.upload_url === null ? 'closed' : 'waiting';
}

/** `following`, `unconfirmed`: the portal shows what was there before, if anything. */
function sentState(state: TransferState): 'queued' | 'sent' | 'available' | null {
  if (state.kind === 'following' || state.kind === 'unconfirmed') return 'sent';
  if (state.kind === 'available') return 'available';
  return isEnded(state) ? null : 'queued';
}

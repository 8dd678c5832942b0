import { SluiceError } from '../../contract/sluice-error.ts';
import type { PortalArea } from '../portals/portal-handlers.ts';
import type { ProposalArea } from '../proposals/proposal-handlers.ts';
import type { QueueArea } from '../queue/queue-handlers.ts';
import type { WindowCommandName } from '../../contract/window/window-commands.ts';
import type { CommandName } from '../../contract/commands.ts';
import type { WindowHandlers } from './window-handlers.ts';

type Answered =
  | CommandName
  | keyof QueueArea
  | keyof PortalArea
  | keyof ProposalArea
  | 'capabilities'
  | 'browse';

/** Commands whose area is not built in. */
export type NotYet = Pick<WindowHandlers, Exclude<WindowCommandName, Answered>>;

/** Answers `unsupported`. */
export function notYet(): NotYet {
  const refuse = (): never => {
    throw new SluiceError({ code: 'unsupported', message: 'This part of Sluice is not built in.' });
  };
  return {
    history: refuse,
    receipt: refuse,
    saveReceipt: refuse,
    settings: refuse,
    changeSettings: refuse,
    diagnostics: refuse,
    saveDiagnostics: refuse,
  };
}

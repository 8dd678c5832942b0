import { SluiceError } from '../../contract/sluice-error.ts';
import type { QueueCommand } from '../queue/queue-handlers.ts';
import type { WindowCommandName } from '../../contract/window/window-commands.ts';
import type { CommandName } from '../../contract/commands.ts';
import type { WindowHandlers } from './window-handlers.ts';

type Answered = CommandName | QueueCommand | 'capabilities' | 'browse';

/** Commands whose area is not built in. */
export type NotYet = Pick<WindowHandlers, Exclude<WindowCommandName, Answered>>;

/** Answers `unsupported`. */
export function notYet(): NotYet {
  const refuse = (): never => {
    throw new SluiceError({ code: 'unsupported', message: 'This part of Sluice is not built in.' });
  };
  return {
    portals: refuse,
    connectPortal: refuse,
    forgetPortal: refuse,
    scenarios: refuse,
    scenario: refuse,
    deleteResults: refuse,
    saveAttachment: refuse,
    openLink: refuse,
    choosePaths: refuse,
    proposeRun: refuse,
    openPlan: refuse,
    proposal: refuse,
    pairs: refuse,
    correct: refuse,
    startProposal: refuse,
    dropProposal: refuse,
    tryDemo: refuse,
    history: refuse,
    receipt: refuse,
    saveReceipt: refuse,
    settings: refuse,
    changeSettings: refuse,
    diagnostics: refuse,
    saveDiagnostics: refuse,
  };
}

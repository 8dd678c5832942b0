import { openSession, type Session } from '../../app/session.ts';
import type { CommonArguments } from './arguments/invocation.ts';
import type { CommandContext } from './command-context.ts';
import type { Keys } from './held-key.ts';
import { stateFolder } from './state-folder.ts';

/** Between two looks whether the portal has it (ms). */
const followPollMs = 5_000;

export interface StateAsk {
  readonly common: CommonArguments;
  readonly keys: Keys;
  readonly followForMs: number | null;
}

/** Takes the state folder of a command and starts the engine in it. */
export function openState(ask: StateAsk, { caller, output }: CommandContext): Promise<Session> {
  const { common } = ask;
  return openSession({
    folder: stateFolder(common, caller),
    fresh: common.freshState,
    engine: {
      connections: common.connections,
      followPollMs,
      followForMs: ask.followForMs,
      giveUpMs: common.giveUpMs,
    },
    keys: ask.keys,
    notice: (message) => output.tell({ event: 'notice', message }),
  });
}

import { openSession, type Session } from '../../app/session.ts';
import { agentsOf } from './agents-of.ts';
import type { CommonArguments } from './arguments/invocation.ts';
import type { CommandContext } from './command-context.ts';
import type { Keys } from './held-key.ts';
import { lineOf } from './line-of.ts';
import { keptStoreHosts } from './store-hosts.ts';
import { stateFolder } from './state-folder.ts';

/** Between two looks whether the portal has it (ms). */
const followPollMs = 5_000;

export interface StateAsk {
  readonly common: CommonArguments;
  readonly keys: Keys;
  readonly followForMs: number | null;
  /** Absent = those kept in the state folder. */
  readonly storeHosts?: Awaited<ReturnType<typeof keptStoreHosts>>;
}

/** Takes the state folder of a command and starts the engine in it. */
export async function openState(ask: StateAsk, context: CommandContext): Promise<Session> {
  const { caller, output } = context;
  const { common } = ask;
  const folder = stateFolder(common, caller);
  const notice = (message: string): void => output.tell({ event: 'notice', message });
  return openSession({
    folder,
    fresh: common.freshState,
    engine: {
      ...(await lineOf(common, folder, notice)),
      followPollMs,
      followForMs: ask.followForMs,
      giveUpMs: common.giveUpMs,
    },
    keys: ask.keys,
    agents: await agentsOf(common, context),
    storeHosts: ask.storeHosts ?? (await keptStoreHosts(common, context)),
    notice,
  });
}

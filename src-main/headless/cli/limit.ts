import { limitIn } from '../../app/state-of.ts';
import type { LimitAsk, Limits } from '../../contract/limits.ts';
import { SluiceError } from '../../contract/sluice-error.ts';
import type { LimitArguments } from './arguments/invocation.ts';
import type { CommandContext } from './command-context.ts';
import { stateFolder } from './state-folder.ts';
import { binaryRate } from './text/amount.ts';
import { counted } from './text/counted.ts';

/** `limit`: changes how much may go over the line, in the process that owns the state folder; without one it is refused. */
export async function limit(asked: LimitArguments, { caller, output }: CommandContext): Promise<number> {
  const limits = await limitIn(stateFolder(asked.common, caller), limitAsk(asked));
  if (limits === null) throw nobody();
  output.tell({ event: 'notice', message: limitsSentence(limits) });
  return 0;
}

function limitAsk({ rate, common: { connections } }: LimitArguments): LimitAsk {
  return {
    ...(connections === undefined ? {} : { connections }),
    ...(rate === undefined ? {} : { bytesPerSecond: rate === 'none' ? null : rate }),
  };
}

function limitsSentence({ connections, bytesPerSecond }: Limits): string {
  const rate = bytesPerSecond === null ? 'without a limit' : `with at most ${binaryRate(bytesPerSecond)}`;
  return `It sends over at most ${counted(connections.most, 'connection')}, now ${connections.now}, ${rate}.`;
}

function nobody(): SluiceError {
  return new SluiceError({
    code: 'not-found',
    message: 'Nothing is running in this state folder.',
    remedy: 'Give --limit-rate or --concurrency to the command that uploads.',
  });
}

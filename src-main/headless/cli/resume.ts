import type { ResumeArguments } from './arguments/invocation.ts';
import type { CommandContext } from './command-context.ts';
import { driveRun } from './drive-run.ts';
import { type Keys, keyForOnePortal, keyForPortal, noKeys } from './held-key.ts';
import { openState } from './open-state.ts';
import { givenKey } from './portal-key.ts';

/** `resume`: goes on with whatever the state folder holds unfinished, and tries again what failed. */
export async function resume(asked: ResumeArguments, context: CommandContext): Promise<number> {
  const { output, stops } = context;
  const keys = keysOf(asked, await givenKey(asked, context.caller));
  const session = await openState({ common: asked.common, keys, followForMs: asked.followForMs }, context);
  try {
    const { engine } = session;
    const begin = () => engine.resume({ retryFailed: true });
    return await driveRun({ engine, begin, unpaired: 0, output, stops });
  } finally {
    await session.close();
  }
}

function keysOf({ portal }: ResumeArguments, key: string | null): Keys {
  if (key === null) return noKeys;
  return portal === undefined ? keyForOnePortal(key) : keyForPortal(portal, key);
}

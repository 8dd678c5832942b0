import { resumeByOwner } from '../../app/resume-by-owner.ts';
import type { Engine } from '../../app/session.ts';
import type { ResumeAnswer } from '../../contract/commands.ts';
import type { Tally } from '../../contract/tally.ts';
import type { ResumeArguments } from './arguments/invocation.ts';
import type { CommandContext } from './command-context.ts';
import { driveRun } from './drive-run.ts';
import { type Keys, keyForOnePortal, keyForPortal, noKeys } from './held-key.ts';
import { openState } from './open-state.ts';
import type { Output } from './output/output.ts';
import { counted } from './text/counted.ts';
import { givenKey } from './portal-key.ts';
import { stateFolder } from './state-folder.ts';
import { tellAgain } from './tell-again.ts';
import { tellRefusals } from './tell-refusals.ts';

/** `resume`: lets the process that owns the state folder go on with its transfers; where none does, this one does it. */
export async function resume(asked: ResumeArguments, context: CommandContext): Promise<number> {
  const key = await givenKey(asked, context.caller);
  const answer = await resumeByOwner(stateFolder(asked.common, context.caller), asked);
  if (answer === null) return resumeHere(asked, keysOf(asked, key), context);
  tellOwners(answer, context);
  return tellRefusals(answer.refused, answer.resumed.length, context.output);
}

function tellOwners({ resumed, refused }: ResumeAnswer, { output }: CommandContext): void {
  for (const { row } of resumed) output.tell({ event: 'transfer', ...row });
  tellAgain(resumed, output);
  if (resumed.length > 0)
    output.tell({ event: 'notice', message: 'The Sluice that is at work goes on with them.' });
  else if (refused.length === 0) output.tell({ event: 'notice', message: 'There is nothing to resume.' });
}

async function resumeHere(asked: ResumeArguments, keys: Keys, context: CommandContext): Promise<number> {
  const { output, stops } = context;
  const session = await openState({ common: asked.common, keys, followForMs: asked.followForMs }, context);
  try {
    const { engine } = session;
    const { resumed, refused } = await engine.resume(asked.ids);
    const retried = asked.failed ? (await engine.retry('failed')).resumed : [];
    const all = [...resumed, ...retried];
    const refusal = tellRefusals(refused, all.length, output);
    if (refused.length > 0 && all.length === 0) return refusal;
    tellAgain(all, output);
    if (!asked.failed) tellFailed(engine, output);
    const begin = () => Promise.resolve(all.map(({ row }) => row));
    const tally = tallyOf(all.length, refused.length);
    const code = await driveRun({ engine, begin, tally, output, stops });
    return stops.received() === null ? refusal || code : code;
  } finally {
    await session.close();
  }
}

const tallyOf = (toSend: number, refused: number): Tally => ({
  ...{ given: toSend + refused, toSend, refused },
  ...{ skipped: 0, left: 0 },
});

/** What failed is tried again only on a person's word, so they have to hear of it. */
function tellFailed(engine: Pick<Engine, 'rows'>, output: Output): void {
  const failed = engine.rows().filter(({ state }) => state === 'failed').length;
  if (failed === 0) return;
  const message = `${counted(failed, 'file')} failed before: "sluice resume --failed" tries that again.`;
  output.tell({ event: 'notice', message });
}

function keysOf({ portal }: ResumeArguments, key: string | null): Keys {
  if (key === null) return noKeys;
  return portal === undefined ? keyForOnePortal(key) : keyForPortal(portal, key);
}

import { type FindInPlace, isResultOf, proposeRun } from '../../app/propose-run.ts';
import { refuseChanged } from '../../app/refuse-changed.ts';
import type { Session } from '../../app/session.ts';
import type { UploadArguments } from './arguments/invocation.ts';
import { askYesNo } from './ask-yes-no.ts';
import { canAsk } from './can-ask.ts';
import type { CommandContext } from './command-context.ts';
import { driveRun } from './drive-run.ts';
import { exitCode } from './exit-code.ts';
import { keyForPortal } from './held-key.ts';
import { namedPaths } from './named-paths.ts';
import { openState } from './open-state.ts';
import { neededKey } from './portal-key.ts';
import { proposalAsk } from './proposal-ask.ts';
import { refuseUnreadable } from './refuse-unreadable.ts';
import { commandStoreHosts, keepStoreHosts } from './store-hosts.ts';
import { tellProposal } from './tell-proposal.ts';
import { counted } from './text/counted.ts';

export type RunArguments = UploadArguments & { readonly portal: string; readonly scenario: string };

type Proposal = Awaited<ReturnType<typeof proposeRun>>;

/** Recognises the files of a run, pairs them with a scenario's results, uploads them, and follows them into Lizard. */
export async function uploadRun(asked: RunArguments, context: CommandContext): Promise<number> {
  const key = await neededKey(asked, context.caller);
  await refuseUnreadable(namedPaths(asked, context.caller.folder));
  if (asked.dryRun) return dryRun(asked, key, context);
  const { common, followForMs } = asked;
  const keys = keyForPortal(asked.portal, key);
  const storeHosts = await commandStoreHosts(asked, context);
  const session = await openState({ common, keys, followForMs, storeHosts }, context);
  try {
    return await proposeAndSend(asked, key, session, context);
  } finally {
    await session.close();
  }
}

async function dryRun(asked: RunArguments, key: string, context: CommandContext): Promise<number> {
  const proposal = await proposeRun(await proposalAsk(asked, key, context));
  tellProposal(proposal, 'proposed', context.output);
  tellRefused(proposal, context);
  context.output.tell({ event: 'notice', message: 'A dry run: nothing was sent.' });
  return unsent(proposal, context);
}

async function proposeAndSend(
  asked: RunArguments,
  key: string,
  session: Session,
  context: CommandContext,
): Promise<number> {
  const { output, stops } = context;
  const { engine } = session;
  const inPlace: FindInPlace = (where, path) => engine.inPlace((to) => isResultOf(to, where), path);
  const proposal = await proposeRun({ ...(await proposalAsk(asked, key, context)), inPlace });
  tellProposal(proposal, 'to-send', output);
  tellRefused(proposal, context);
  if (!(await goAhead(asked, proposal, context))) {
    output.tell({ event: 'notice', message: 'Nothing was sent.' });
    return unsent(proposal, context);
  }
  await refuseChanged(proposal.files);
  await keepStoreHosts(asked, context);
  const { again } = asked.common;
  const begin = (signal: AbortSignal) => engine.add(proposal.requests, { again, signal });
  return driveRun({ engine, begin, tally: proposal.tally, output, stops });
}

function tellRefused({ ruledOut }: Proposal, { output }: CommandContext): void {
  if (ruledOut === 0) return;
  const are = ruledOut === 1 ? 'is' : 'are';
  const message = `${counted(ruledOut, 'raster')} ${are} not sent: mend as said above, or send as it is with --send-anyway.`;
  output.tell({ event: 'notice', message });
}

async function goAhead(asked: RunArguments, proposal: Proposal, context: CommandContext): Promise<boolean> {
  if (proposal.requests.length === 0 || !canAsk(asked.common, context.caller)) return true;
  const replaced = proposal.table.filter(({ replaces }) => replaces).length;
  const words = replaced === 0 ? '' : ` and replace ${counted(replaced, 'raster')}`;
  const question = `Upload ${counted(proposal.requests.length, 'file')}${words}?`;
  return askYesNo(question, context.caller, context.stops.signal);
}

/** Tells where every file would go, and answers the exit code of a run that sent nothing. */
function unsent({ tally }: Proposal, { output }: CommandContext): number {
  output.tell({ event: 'tally', ...tally });
  return exitCode({ kind: 'settled', failed: 0, needPerson: 0, unconfirmed: 0, unpaired: tally.refused });
}

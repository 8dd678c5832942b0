import { resolve } from 'node:path';
import { type Checked, checkPlan } from '../../app/check-plan.ts';
import { isPlan } from '../../app/is-plan.ts';
import { checkPaths } from '../../app/check-paths.ts';
import { proposeRun } from '../../app/propose-run.ts';
import { SluiceError } from '../../contract/sluice-error.ts';
import type { CheckArguments } from './arguments/invocation.ts';
import { checkExitCode } from './check-exit-code.ts';
import type { CommandContext } from './command-context.ts';
import { namedPaths } from './named-paths.ts';
import { planRoot } from './plan-root.ts';
import { neededKey } from './portal-key.ts';
import { proposalAsk } from './proposal-ask.ts';
import { refuseUnreadable } from './refuse-unreadable.ts';
import { scenarioOf } from './scenario-of.ts';
import { tellFindings } from './tell-findings.ts';
import { tellProposal } from './tell-proposal.ts';

/** `check`: what would go wrong, before anything is sent. */
export async function check(asked: CheckArguments, context: CommandContext): Promise<number> {
  const given = scenarioOf(asked);
  await refuseUnreadable(namedPaths(asked, context.caller.folder));
  if (given !== null) return checkPairing({ ...asked, ...given }, context);
  const { findings, tally } = await lookedAt(asked, context);
  tellFindings(findings, context.output);
  if (findings.every(({ code }) => code === 'url-life'))
    context.output.tell({ event: 'notice', message: await wellWords(asked, context) });
  if (tally !== null) context.output.tell({ event: 'tally', ...tally });
  return checkExitCode(findings);
}

async function lookedAt(asked: CheckArguments, { caller, stops }: CommandContext): Promise<Checked> {
  const root = planRoot(asked.common, caller);
  const paths = asked.paths.map((path) => resolve(caller.folder, path));
  const [first = ''] = paths;
  if (paths.length === 1 && (await readsAsPlan(first))) return checkPlan(first, { root });
  await refusePlansAmong(paths);
  return checkPaths(paths, { root, signal: stops.signal });
}

/** Without a finding a plan is well, and a folder is empty: each of its files would have been named. */
async function wellWords({ paths }: CheckArguments, { caller }: CommandContext): Promise<string> {
  const [first = ''] = paths.map((path) => resolve(caller.folder, path));
  return paths.length === 1 && (await readsAsPlan(first))
    ? 'Nothing found: it can be sent.'
    : 'There is no file in it.';
}

const readsAsPlan = async (path: string): Promise<boolean> => /\.json$/iu.test(path) || (await isPlan(path));

async function refusePlansAmong(paths: readonly string[]): Promise<void> {
  for (const path of paths)
    if (await isPlan(path))
      throw new SluiceError({
        code: 'usage',
        message: `${path} is an upload plan, and plans are checked one at a time.`,
        remedy: 'Give the plan alone: "sluice check PLAN.json".',
      });
}

type PairingAsk = CheckArguments & { readonly portal: string; readonly scenario: string };

async function checkPairing(asked: PairingAsk, context: CommandContext): Promise<number> {
  const key = await neededKey(asked, context.caller);
  const proposal = await proposeRun(await proposalAsk(asked, key, context));
  tellProposal(proposal, 'proposed', context.output);
  context.output.tell({ event: 'tally', ...proposal.tally });
  return checkExitCode(proposal.findings);
}

import { resolve } from 'node:path';
import type { proposeRun } from '../../app/propose-run.ts';
import type { CommonArguments, Pair } from './arguments/invocation.ts';
import { agentsOf } from './agents-of.ts';
import type { CommandContext } from './command-context.ts';
import { commandStoreHosts } from './store-hosts.ts';
import { planRoot } from './plan-root.ts';

type ProposalAsk = Parameters<typeof proposeRun>[0];

interface Asked {
  readonly portal: string;
  readonly scenario: string;
  readonly paths: readonly string[];
  readonly pairs: readonly Pair[];
  readonly replace: boolean;
  /** Of `upload` only. */
  readonly sendAnyway?: boolean;
  readonly allowedStores?: readonly string[];
  readonly common: CommonArguments;
}

/** What a command asks of the recogniser, its paths made absolute. */
export async function proposalAsk(asked: Asked, key: string, context: CommandContext): Promise<ProposalAsk> {
  const { caller, stops } = context;
  const absolute = (path: string): string => resolve(caller.folder, path);
  const root = planRoot(asked.common, caller);
  return {
    portal: asked.portal,
    scenario: asked.scenario,
    key,
    paths: asked.paths.map(absolute),
    ...(root === undefined ? {} : { root }),
    pairs: asked.pairs.map(({ file, code }) => ({ file: absolute(file), code })),
    replace: asked.replace,
    sendAnyway: asked.sendAnyway === true,
    again: asked.common.again,
    signal: stops.signal,
    agents: await agentsOf(asked.common, context),
    storeHosts: await commandStoreHosts(asked, context),
  };
}

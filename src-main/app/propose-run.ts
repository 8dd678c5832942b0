import type { Finding } from '../contract/finding.ts';
import { SluiceError } from '../contract/sluice-error.ts';
import type { Tally } from '../contract/tally.ts';
import type { NewTransfer } from '../engine/enqueue/new-transfer.ts';
import { refuseShared } from '../engine/enqueue/refuse-shared.ts';
import type { StoredDestination } from '../engine/ports/target.ts';
import { createLizardClient, type LizardClientOptions } from '../lizard/create-lizard-client.ts';
import type { LizardClient } from '../lizard/lizard-client.ts';
import { pairFiles } from '../runs/pair-files.ts';
import { isRuleFinding } from '../runs/preflight-findings.ts';
import type { LeftFile, ProposedPair } from '../runs/proposal.ts';
import type { Recognition } from '../runs/recognition.ts';
import type { RunFile } from '../runs/run-file.ts';
import { lizardDestination } from '../targets/lizard/lizard-destination.ts';
import { recogniseAll } from './recognise-all.ts';

/** Finds the transfer by which the store already has an unchanged file as this result; null where it has not. */
export type FindInPlace = (
  result: { readonly scenario: string; readonly result: number },
  path: string,
) => Promise<NewTransfer | null>;

/** Whether a stored destination is this result. */
export const isResultOf = (
  destination: StoredDestination,
  { scenario, result }: Parameters<FindInPlace>[0],
): boolean =>
  destination.kind === 'lizard' && destination['scenario'] === scenario && destination['result'] === result;

export interface RunAsk {
  /** The portal's address as given. */
  readonly portal: string;
  readonly scenario: string;
  /** A secret. */
  readonly key: string;
  /** Absolute files and folders. */
  readonly paths: readonly string[];
  readonly root?: string;
  readonly pairs: readonly { readonly file: string; readonly code: string }[];
  readonly replace: boolean;
  /** Send also what a rule refuses. */
  readonly sendAnyway: boolean;
  /** Send also what the store has already. */
  readonly again: boolean;
  readonly signal: AbortSignal;
  readonly inPlace?: FindInPlace;
  /** Where connections come from; absent = straight to the portal. */
  readonly agents?: LizardClientOptions['agents'];
  readonly storeHosts?: LizardClientOptions['storeHosts'];
}

/** One line of the pairing table: a file, and the result it goes to. */
export interface ProposedRow {
  readonly path: string;
  readonly name: string;
  readonly size: number;
  readonly code: string;
  /** The result's name. */
  readonly result: string;
  readonly why: string;
  readonly replaces: boolean;
}

export interface RunProposal {
  readonly requests: NewTransfer[];
  readonly table: ProposedRow[];
  /** What is to be sent, as it was when it was looked into; see `refuseChanged`. */
  readonly files: readonly RunFile[];
  readonly findings: Finding[];
  /** Every file given, counted once. */
  readonly tally: Tally;
  /** Of those kept back, how many a rule refuses. */
  readonly ruledOut: number;
}

/**
 * Recognises the files of a run and pairs them with a scenario's results, with each result's baseline taken now.
 * Sends nothing. Throws `SluiceError` when the portal, the key or the scenario is not what it should be, and `ambiguous`
 * when two files would go to one object, `file-missing` when a pair names a file that is not among those given.
 */
export async function proposeRun(ask: RunAsk): Promise<RunProposal> {
  const client = createLizardClient({
    portal: ask.portal,
    key: ask.key,
    agents: ask.agents,
    storeHosts: ask.storeHosts,
  });
  await client.scenario(ask.scenario, ask.signal);
  const results = await Array.fromAsync(client.results(ask.scenario, ask.signal));
  const codes = results.map(({ code }) => code);
  const named = new Set(ask.pairs.map(({ file }) => file));
  const { root, signal } = ask;
  const { files, findings } = await recogniseAll(ask.paths, { codes, named, root, signal });
  refuseUnseen(ask.pairs, files);
  const pairs = ask.pairs.map(({ file, code }) => ({ path: file, code }));
  const proposal = pairFiles({ files, results, pairs, replace: ask.replace, sendAnyway: ask.sendAnyway });
  const inPlace = await findInPlace(ask, proposal.left);
  const open = proposal.left.filter((each) => !inPlace.has(each));
  const settled = new Set([...inPlace.keys()].map((each) => each.finding));
  const paired = await Promise.all(proposal.pairs.map((pair) => toRequest(client, ask, pair)));
  const requests = [...paired, ...inPlace.values()];
  refuseShared(requests);
  return {
    requests,
    table: proposal.pairs.map(toRow),
    files: proposal.pairs.map(({ file }) => file),
    findings: [...findings, ...proposal.findings.filter((each) => !settled.has(each))],
    tally: tallyOf({ ...proposal, files, findings, open }, inPlace.size),
    ruledOut: open.filter(({ finding }) => isRuleFinding(finding)).length,
  };
}

/** A pair whose file was not seen would be dropped without a word. Throws `SluiceError` `file-missing`. */
function refuseUnseen(pairs: RunAsk['pairs'], files: readonly Recognition[]): void {
  const seen = new Set(files.map(({ file }) => file.path));
  const unseen = pairs.find(({ file }) => !seen.has(file));
  if (unseen === undefined) return;
  const { file: path, code } = unseen;
  throw new SluiceError(
    {
      code: 'file-missing',
      message: `--pair names ${path} for ${code}, which is not among the files given.`,
      remedy: 'Give the file, or the folder that holds it, too; nothing was sent.',
    },
    { path },
  );
}

interface Looked {
  readonly files: readonly Recognition[];
  /** Of what could not be looked into, and of what is left out. */
  readonly findings: readonly Finding[];
  readonly pairs: readonly ProposedPair[];
  readonly foreign: readonly RunFile[];
  /** Those left that no earlier run settles. */
  readonly open: readonly LeftFile[];
}

function tallyOf({ files, findings, pairs, foreign, open }: Looked, skipped: number): Tally {
  const undecided = open.filter((each) => each.needsDecision).length;
  const unread = findings.filter(({ severity }) => severity === 'refuse').length;
  return {
    given: new Set(files.map(({ file }) => file.path)).size + findings.length,
    toSend: pairs.length,
    skipped,
    refused: undecided + unread,
    left: foreign.length + (open.length - undecided) + (findings.length - unread),
  };
}

/** A result that already has this very file from an earlier run needs no decision: the engine skips it. */
async function findInPlace(ask: RunAsk, left: readonly LeftFile[]): Promise<Map<LeftFile, NewTransfer>> {
  const found = new Map<LeftFile, NewTransfer>();
  if (ask.inPlace === undefined || ask.again) return found;
  for (const each of left) {
    if (each.result === null || each.finding.code !== 'already-there') continue;
    const where = { scenario: ask.scenario, result: each.result.id };
    const transfer = await ask.inPlace(where, each.file.path);
    if (transfer !== null) found.set(each, transfer);
  }
  return found;
}

async function toRequest(client: LizardClient, ask: RunAsk, pair: ProposedPair): Promise<NewTransfer> {
  const { scenario, replace, signal } = ask;
  const destination = await lizardDestination({ client, scenario, row: pair.result, replace, signal });
  return { name: pair.file.name, path: pair.file.path, object: destination.object, destination };
}

function toRow({ file, result, why, replaces }: ProposedPair): ProposedRow {
  const { path, name, size } = file;
  return { path, name, size, code: result.code, result: result.name, why, replaces };
}

import { mkdtemp, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { proposeRun } from '../../app/propose-run.ts';
import { openSession, type Session } from '../../app/session.ts';
import { defaultSettings } from '../../app/settings/settings.ts';
import { type Demo, startDemo } from '../../demo/start-demo.ts';
import type { CommonArguments } from './arguments/invocation.ts';
import type { CommandContext } from './command-context.ts';
import { compareDemo } from './demo/compare-demo.ts';
import { demoFindings } from './demo/demo-findings.ts';
import { demoLines } from './demo/demo-lines.ts';
import { HeldSummary } from './demo/held-summary.ts';
import { driveRun } from './drive-run.ts';
import { keyForPortal } from './held-key.ts';
import { lineAsSaid } from './line-as-said.ts';
import { tellProposal } from './tell-proposal.ts';

export interface DemoArguments {
  readonly keep: boolean;
  readonly common: CommonArguments;
}

/** Quick, since both servers are on this computer (ms). */
const pickupDelayMs = 300;
const followPollMs = 250;
/** Everything is here: what takes longer than this is broken (ms). */
const patienceMs = 60_000;
const agedMs = 60_000;

/**
 * `demo`: a sample run goes through the real engine to a Lizard and an S3 store of its own, on loopback, in a temporary
 * folder; then every stored object is read again and compared. 0 only when all are in Lizard and all MD5s are equal.
 */
export async function demo(asked: DemoArguments, context: CommandContext): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-demo-'));
  try {
    return await inFolder(folder, asked, context);
  } finally {
    if (asked.keep)
      tell(context, `Kept in ${folder}: run (the files), objects (what the store received), state.`);
    else await rm(folder, { recursive: true, force: true });
  }
}

async function inFolder(folder: string, { common }: DemoArguments, context: CommandContext): Promise<number> {
  const servers = await startDemo({ folder, lizard: { pickupDelayMs } });
  try {
    await ageFiles(servers.run.files);
    tell(
      context,
      `A Lizard at ${servers.lizard.origin} and an S3 store at ${servers.s3.origin}, both made up.`,
    );
    const session = await demoSession(join(folder, 'state'), servers, common, context);
    try {
      return await uploadAndCompare(servers, session, context);
    } finally {
      await session.close();
    }
  } finally {
    await servers.close();
  }
}

/** A file written a moment ago is waited for, in case it still grows; these do not. */
async function ageFiles(files: Demo['run']['files']): Promise<void> {
  const then = new Date(Date.now() - agedMs);
  for (const { path } of files) await utimes(path, then, then);
}

function demoSession(
  folder: string,
  { lizard }: Demo,
  common: CommonArguments,
  context: CommandContext,
): Promise<Session> {
  return openSession({
    folder,
    fresh: false,
    engine: {
      ...lineAsSaid(common, defaultSettings),
      followPollMs,
      followForMs: patienceMs,
      giveUpMs: patienceMs,
    },
    keys: keyForPortal(lizard.origin, lizard.key),
    notice: (message) => tell(context, message),
  });
}

async function uploadAndCompare(
  servers: Demo,
  { engine }: Session,
  context: CommandContext,
): Promise<number> {
  const { stops, output } = context;
  const { lizard, scenario, run } = servers;
  const proposal = await proposeRun({
    ...{ portal: lizard.origin, scenario: scenario.uuid, key: lizard.key },
    ...{ paths: [run.folder], pairs: [], replace: false, sendAnyway: false, again: false },
    ...{ signal: stops.signal },
  });
  tellProposal(proposal, 'to-send', output);
  const held = new HeldSummary(output);
  const begin = (signal: AbortSignal) => engine.add(proposal.requests, { again: false, signal });
  const code = await driveRun({ engine, begin, tally: proposal.tally, output: held, stops });
  if (stops.received() !== null) {
    held.release();
    return code;
  }
  const compared = await compareDemo(servers, engine.rows(), stops.signal);
  for (const line of demoLines(compared)) tell(context, line);
  const findings = demoFindings(compared);
  for (const finding of findings) output.tell({ event: 'finding', ...finding });
  held.release();
  return code === 0 && findings.length > 0 ? 1 : code;
}

const tell = ({ output }: CommandContext, message: string): void => output.tell({ event: 'notice', message });

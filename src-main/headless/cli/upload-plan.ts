import { planRequests } from '../../app/plan-requests.ts';
import type { NewTransfer } from '../../app/session.ts';
import type { UploadArguments } from './arguments/invocation.ts';
import type { CommandContext } from './command-context.ts';
import { driveRun } from './drive-run.ts';
import { exitCode } from './exit-code.ts';
import { noKeys } from './held-key.ts';
import { openState } from './open-state.ts';
import { planRoot } from './plan-root.ts';
import { counted } from './text/counted.ts';

/** Uploads a plan; with the same state folder it goes on where it was. */
export async function uploadPlan(
  path: string,
  { common }: UploadArguments,
  context: CommandContext,
): Promise<number> {
  const { output, stops } = context;
  const plan = await planRequests(path, { root: planRoot(common, context.caller) });
  if (!plan.ok) {
    output.tell({ event: 'refused', failures: plan.failures });
    return exitCode({ kind: 'refused' });
  }
  const session = await openState({ common, keys: noKeys, followForMs: null }, context);
  try {
    output.tell({ event: 'notice', message: whereTo(plan.requests) });
    const { engine } = session;
    const begin = (signal: AbortSignal) => engine.add(plan.requests, { again: common.again, signal });
    const given = plan.requests.length;
    const tally = { given, toSend: given, skipped: 0, refused: 0, left: 0 };
    return await driveRun({ engine, begin, tally, output, stops });
  } finally {
    await session.close();
  }
}

/** The hosts a plan names, which a person may not have read. */
function whereTo(requests: readonly NewTransfer[]): string {
  if (requests.length === 0) return 'The plan holds no uploads.';
  const hosts = [...new Set(requests.map(({ object }) => URL.parse(object)?.host ?? object))];
  return `${counted(requests.length, 'file')} to ${hosts.join(', ')}.`;
}

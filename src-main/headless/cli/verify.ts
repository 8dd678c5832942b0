import { resolve } from 'node:path';
import { type VerifyOptions, verifyReceipts } from '../../app/verify-receipts.ts';
import type { Finding } from '../../contract/finding.ts';
import { agentsOf } from './agents-of.ts';
import type { VerifyArguments } from './arguments/invocation.ts';
import { checkExitCode } from './check-exit-code.ts';
import type { CommandContext } from './command-context.ts';
import { neededKey } from './portal-key.ts';

/** `verify`: whether what receipts say is still so, without a download. */
export async function verify(asked: VerifyArguments, context: CommandContext): Promise<number> {
  const { caller, output, stops } = context;
  const { signal } = stops;
  const portal = await portalAsked(asked, context);
  const found: Finding[] = [];
  for await (const finding of verifyReceipts(resolve(caller.folder, asked.receipt), {
    ...{ portal, signal, full: asked.full },
  })) {
    found.push(finding);
    output.tell({ event: 'finding', ...finding });
  }
  return checkExitCode(found);
}

/** None is asked without --portal: see `verifyReceipts`. */
async function portalAsked(
  asked: VerifyArguments,
  context: CommandContext,
): Promise<VerifyOptions['portal']> {
  const { portal, common } = asked;
  if (portal === undefined) return null;
  return { portal, key: await neededKey(asked, context.caller), agents: await agentsOf(common, context) };
}

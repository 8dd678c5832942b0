import { resolve } from 'node:path';
import { isPlan } from '../../app/is-plan.ts';
import { SluiceError } from '../../contract/sluice-error.ts';
import type { UploadArguments } from './arguments/invocation.ts';
import { check } from './check.ts';
import type { CommandContext } from './command-context.ts';
import { scenarioOf } from './scenario-of.ts';
import { uploadPlan } from './upload-plan.ts';
import { uploadRun } from './upload-run.ts';

/** `upload`: a plan, or the files of a run to a Lizard scenario. */
export async function upload(asked: UploadArguments, context: CommandContext): Promise<number> {
  const given = scenarioOf(asked);
  if (given === null) {
    if (asked.dryRun) return check(asked, context);
    return uploadPlan(await onePlan(asked, context), asked, context);
  }
  return uploadRun({ ...asked, ...given }, context);
}

/** The one plan among the arguments; whatever ends in .json is read as one, so that its mistakes are named. */
async function onePlan({ paths }: UploadArguments, { caller }: CommandContext): Promise<string> {
  const [first = ''] = paths;
  const path = resolve(caller.folder, first);
  if (!/\.json$/iu.test(first) && !(await isPlan(path)))
    throw usage(`${first} is no upload plan, and nothing says which portal it should go to.`);
  if (paths.length > 1) throw usage('One plan is uploaded at a time.');
  return path;
}

const usage = (message: string): SluiceError =>
  new SluiceError({
    code: 'usage',
    message,
    remedy: 'Write "sluice upload PLAN.json", or "sluice upload --portal URL --scenario UUID PATH...".',
  });

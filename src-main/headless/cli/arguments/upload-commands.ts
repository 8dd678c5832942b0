import type { Command } from 'commander';
import { collectPair } from './collect-pair.ts';
import { collectStoreHost } from './collect-store-host.ts';
import { commonArguments, withCommonOptions } from './common-options.ts';
import type { Invocation, Pair } from './invocation.ts';
import { followForOption } from './follow-for-option.ts';
import { portalArguments, withPortalOptions } from './portal-options.ts';

type Call = (invocation: Invocation) => void;

interface Raw {
  readonly scenario?: string;
  readonly dryRun?: true;
  readonly sendAnyway?: true;
  readonly allowStore?: readonly string[];
  readonly pair?: readonly Pair[];
  readonly replace?: true;
  readonly followFor: number;
}

/** Adds `upload`, `check` and `demo`. */
export function addUploadCommands(program: Command, call: Call): void {
  addUpload(program, call);
  addCheck(program, call);
  addDemo(program, call);
}

function addUpload(program: Command, call: Call): void {
  const upload = withScenarioOptions(program.command('upload'))
    .description('Upload a plan of presigned URLs, or the results of a run to a Lizard scenario.')
    .argument('<path...>', 'an upload plan (JSON), or files and folders of a run')
    .option('--dry-run', 'show what would go where, and send nothing')
    .option('--send-anyway', 'send also rasters that a rule refuses (docs/rules.md)')
    .option(
      '--allow-store <host>',
      'let the portal send files to this host in your network (repeatable)',
      collectStoreHost,
    )
    .addOption(followForOption());
  withCommonOptions(upload)
    .addHelpText('after', uploadExamples)
    .action((paths: readonly string[]) => {
      const raw = upload.opts<Raw>();
      call({
        command: 'upload',
        paths,
        ...scenarioArguments(upload),
        dryRun: raw.dryRun === true,
        sendAnyway: raw.sendAnyway === true,
        allowedStores: raw.allowStore ?? [],
        followForMs: raw.followFor,
        common: commonArguments(upload),
      });
    });
}

function addCheck(program: Command, call: Call): void {
  const check = withScenarioOptions(program.command('check'))
    .description('Check a plan, or the files of a run, before anything is sent.')
    .argument('<path...>', 'an upload plan (JSON), or files and folders of a run');
  withCommonOptions(check)
    .addHelpText('after', checkExamples)
    .action((paths: readonly string[]) =>
      call({ command: 'check', paths, ...scenarioArguments(check), common: commonArguments(check) }),
    );
}

function addDemo(program: Command, call: Call): void {
  const demo = program
    .command('demo')
    .description('Upload a small sample run to a Lizard and an S3 store made up on this computer.')
    .option('--keep', 'keep the sample run, the state and what the store received, and say where');
  withCommonOptions(demo)
    .addHelpText('after', '\nExample:\n  sluice demo --keep')
    .action(() =>
      call({
        command: 'demo',
        keep: demo.opts<{ keep?: true }>().keep === true,
        common: commonArguments(demo),
      }),
    );
}

function withScenarioOptions(command: Command): Command {
  return withPortalOptions(command, 'optional')
    .option('--scenario <uuid>', 'the scenario whose results the files are')
    .option('--pair <file=code>', 'pair a file with the result of this code (repeatable)', collectPair)
    .option('--replace', 'replace rasters the results already have');
}

function scenarioArguments(command: Command) {
  const raw = command.opts<Raw>();
  return {
    ...portalArguments(command),
    scenario: raw.scenario,
    pairs: raw.pair ?? [],
    replace: raw.replace === true,
  };
}

const uploadExamples = `
Examples:
  sluice upload plan.json
  sluice upload --portal https://demo.lizard.net --scenario 4a0f2d3c-... results/
  sluice upload --portal https://demo.lizard.net --scenario 4a0f2d3c-... --dry-run --pair max.tif=depth-max-dtri results/

The same command again goes on where it was: what the store has is not sent again.`;

const checkExamples = `
Examples:
  sluice check plan.json
  sluice check results/
  sluice check --portal https://demo.lizard.net --scenario 4a0f2d3c-... results/

Exit code 1: something is refused or advised.`;

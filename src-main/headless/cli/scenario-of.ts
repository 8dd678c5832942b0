import { SluiceError } from '../../contract/sluice-error.ts';

interface MaybeScenario {
  readonly portal: string | undefined;
  readonly scenario: string | undefined;
  readonly pairs: readonly unknown[];
  readonly replace: boolean;
  readonly sendAnyway?: boolean;
}

/** Portal and scenario, which are given together or not at all (null); what belongs to them is refused without. */
export function scenarioOf(
  asked: MaybeScenario,
): { readonly portal: string; readonly scenario: string } | null {
  const { portal, scenario } = asked;
  if (portal !== undefined && scenario !== undefined) return { portal, scenario };
  if (portal !== undefined) throw usage('--portal needs --scenario: the scenario the files belong to.');
  if (scenario !== undefined) throw usage('--scenario needs --portal: the address of the portal it is on.');
  if (asked.pairs.length > 0) throw usage('--pair needs --portal and --scenario.');
  if (asked.replace) throw usage('--replace needs --portal and --scenario.');
  if (asked.sendAnyway === true) throw usage('--send-anyway needs --portal and --scenario.');
  return null;
}

const usage = (message: string): SluiceError =>
  new SluiceError({
    code: 'usage',
    message,
    remedy: 'Write --portal URL --scenario UUID; "sluice scenarios list --portal URL" shows the scenarios.',
  });

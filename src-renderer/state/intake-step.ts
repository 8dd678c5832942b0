import { assertNever } from '../../src-main/contract/assert-never.ts';
import type { Capabilities } from '../../src-main/contract/window/shell.ts';
import type { Wanted } from './intake.svelte.ts';
import type { Route } from './route.ts';

/** What a wish needs next. */
export type IntakeStep =
  /** The system's own dialog. */
  | { readonly kind: 'ask-system'; readonly what: 'run-folder' | 'run-files' | 'plan' }
  /** The same, for files to look into. */
  | { readonly kind: 'ask-files'; readonly what: 'run-folder' | 'run-files' }
  /** The window's own chooser; `dropped`: to say why it opens. */
  | { readonly kind: 'browse'; readonly what: 'run' | 'plan' | 'look'; readonly dropped: boolean }
  | {
      readonly kind: 'propose';
      readonly portal: string;
      readonly scenario: string;
      readonly paths: readonly string[];
    }
  /** Files to look into are known. */
  | { readonly kind: 'look'; readonly paths: readonly string[] }
  /** The files are known; the scenario is still to be chosen. */
  | { readonly kind: 'find-scenario'; readonly paths: readonly string[] }
  | { readonly kind: 'ask-key'; readonly portal: string | null };

/** The next step towards what a person wants, from where the window is. Pure. */
export function intakeStep(wanted: Wanted, route: Route, chooser: Capabilities['chooser']): IntakeStep {
  switch (wanted.kind) {
    case 'key':
      return { kind: 'ask-key', portal: wanted.portal };
    case 'plan':
      return chooser === 'native'
        ? { kind: 'ask-system', what: 'plan' }
        : { kind: 'browse', what: 'plan', dropped: false };
    case 'run':
      return runStep(wanted, route, chooser);
    case 'look':
      return lookStep(wanted, chooser);
    default:
      return assertNever(wanted);
  }
}

function lookStep(
  { paths, dropped, pick }: Extract<Wanted, { kind: 'look' }>,
  chooser: Capabilities['chooser'],
): IntakeStep {
  if (paths !== null) return { kind: 'look', paths };
  return chooser === 'native'
    ? { kind: 'ask-files', what: `run-${pick}` }
    : { kind: 'browse', what: 'look', dropped };
}

function runStep(
  { paths, dropped, pick = 'folder' }: Extract<Wanted, { kind: 'run' }>,
  route: Route,
  chooser: Capabilities['chooser'],
): IntakeStep {
  if (paths === null && chooser === 'native') return { kind: 'ask-system', what: `run-${pick}` };
  if (paths === null) return { kind: 'browse', what: 'run', dropped };
  if (route.view !== 'scenario') return { kind: 'find-scenario', paths };
  return { kind: 'propose', portal: route.portal, scenario: route.uuid, paths };
}

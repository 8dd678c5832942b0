import { expect, test } from 'vitest';
import { intakeStep } from '../../../src-renderer/state/intake-step.ts';

const queue = { view: 'queue' } as const;
const scenario = { view: 'scenario', portal: 'https://demo.lizard.net', uuid: 'u' } as const;
const run = { kind: 'run', paths: null, dropped: false } as const;

test('the system is asked where it has a dialog, for what was wanted', () => {
  expect(intakeStep(run, queue, 'native')).toEqual({ kind: 'ask-system', what: 'run-folder' });
  expect(intakeStep({ ...run, pick: 'files' }, scenario, 'native')).toMatchObject({ what: 'run-files' });
  expect(intakeStep({ kind: 'plan' }, queue, 'native')).toEqual({ kind: 'ask-system', what: 'plan' });
});

test('a browser opens its own chooser, and a drop is told why', () => {
  expect(intakeStep({ ...run, dropped: true }, queue, 'browse')).toEqual({
    kind: 'browse',
    what: 'run',
    dropped: true,
  });
  expect(intakeStep({ kind: 'plan' }, queue, 'browse')).toMatchObject({ what: 'plan', dropped: false });
});

test('known files go to the scenario in sight, else one is looked for', () => {
  const files = { ...run, paths: ['/runs/a'] };
  expect(intakeStep(files, scenario, 'browse')).toEqual({
    kind: 'propose',
    portal: scenario.portal,
    scenario: 'u',
    paths: ['/runs/a'],
  });
  expect(intakeStep(files, queue, 'native')).toEqual({ kind: 'find-scenario', paths: ['/runs/a'] });
});

test('a key is asked for wherever one is', () => {
  expect(intakeStep({ kind: 'key', portal: null }, queue, 'browse')).toEqual({
    kind: 'ask-key',
    portal: null,
  });
});

test('files to look into need no scenario', () => {
  const look = { kind: 'look', paths: null, dropped: true, pick: 'files' } as const;
  expect(intakeStep(look, queue, 'native')).toEqual({ kind: 'ask-files', what: 'run-files' });
  expect(intakeStep(look, queue, 'browse')).toEqual({ kind: 'browse', what: 'look', dropped: true });
  expect(intakeStep({ ...look, paths: ['/r/a.tif'] }, scenario, 'browse')).toEqual({
    kind: 'look',
    paths: ['/r/a.tif'],
  });
});

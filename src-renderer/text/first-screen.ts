export interface Choice {
  readonly title: string;
  readonly does: string;
  /** The lines that do it in a terminal. */
  readonly lines: readonly string[];
}

export const name = 'Sluice';
export const sentence =
  'Puts folders of simulation results behind presigned URLs, whole and checked, and follows them until Lizard has them.';
export const note =
  'Uploads run from the command line; doing them in this window comes with a later version.';

export const choices: readonly Choice[] = [
  {
    title: 'Connect a portal',
    does: 'Pairs the files of a run with the results of a scenario, uploads and follows them.',
    lines: [
      'export SLUICE_LIZARD_KEY=…',
      'sluice upload --portal https://demo.lizard.net --scenario UUID results/',
    ],
  },
  {
    title: 'Open an upload plan',
    does: 'Uploads what a plan lists. The same line again goes on where it stopped.',
    lines: ['sluice check plan.json', 'sluice upload plan.json'],
  },
  {
    title: 'Try the demo',
    does: 'Uploads a small run to a portal of its own on this computer. Needs no network.',
    lines: ['sluice demo'],
  },
];

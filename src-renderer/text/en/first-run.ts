/** Words of the empty queue: the first choice a person has. */
export const firstRun = {
  title: 'What do you want to send?',
  sentence:
    'Sluice puts result files where they belong, whole and checked, and follows them until Lizard has them.',
  portal: {
    title: 'Connect a portal',
    means: 'Send the results of a simulation to their scenario in Lizard.',
    do: 'Connect a portal…',
  },
  scenario: {
    title: 'Send results to a scenario',
    means: 'Connected: {{portals}}. Choose a scenario, then the folder of a run.',
    do: 'Choose a scenario',
  },
  plan: {
    title: 'Open an upload plan',
    means:
      'A JSON file that says which file goes to which presigned URL. You see it first; nothing goes before Start.',
    do: 'Open a plan…',
  },
  demo: {
    title: 'Try the demo',
    means: 'A small sample run, sent to a portal inside this program. It needs no network and no key.',
    do: 'Try the demo',
    starting: 'Starting the demo…',
  },
  drop: {
    title: 'Or drop a folder or a plan anywhere in this window',
    chooseTitle: 'Or choose a folder on this computer',
    noPaths: 'A browser does not tell where a dropped file lies, so you point to its folder.',
    paths: 'Sluice looks at the files and shows what goes where before anything is sent.',
    do: 'Choose a folder…',
  },
} as const;

import { allViews } from './en/all-views.ts';
import { chooser } from './en/chooser.ts';
import { firstRun } from './en/first-run.ts';
import { localFiles } from './en/local-files.ts';
import { portals } from './en/portals.ts';
import { proposal } from './en/proposal.ts';
import { rasters } from './en/rasters.ts';
import { scenarios } from './en/scenarios.ts';
import { queue } from './en/queue.ts';
import { history } from './en/history.ts';
import { settings } from './en/settings.ts';
import { shell } from './en/shell.ts';
import { transfer } from './en/transfer.ts';

/** Every word of the window in English, a group for each view: the keys all code is checked against. */
export const english = {
  common: allViews,
  chooser,
  firstRun,
  portals,
  proposal,
  rasters,
  localFiles,
  scenarios,
  shell,
  queue,
  transfer,
  history,
  settings,
} as const;

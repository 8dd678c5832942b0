import type { english } from './english.ts';
import { allViews } from './nl/all-views.ts';
import { chooser } from './nl/chooser.ts';
import { firstRun } from './nl/first-run.ts';
import { localFiles } from './nl/local-files.ts';
import { portals } from './nl/portals.ts';
import { proposal } from './nl/proposal.ts';
import { rasters } from './nl/rasters.ts';
import { scenarios } from './nl/scenarios.ts';
import { queue } from './nl/queue.ts';
import { history } from './nl/history.ts';
import { settings } from './nl/settings.ts';
import { shell } from './nl/shell.ts';
import { transfer } from './nl/transfer.ts';
import type { Words } from './words.ts';

/** Every word of the window in Dutch; a key that English has and this has not does not compile. */
export const dutch: Words<typeof english> = {
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
};

import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { type Demo, startDemo } from '../../../src-main/demo/start-demo.ts';
import {
  type ElectronLaunchOptions,
  type ElectronWindow,
  electronLauncher,
} from '../../support/launchers/electron-launcher.ts';
import { ageFiles } from '../flows/flow-test.ts';

export interface InElectron {
  /** The user's folder; the state folder in it is `sluice`. */
  readonly home: string;
  /** Starts Sluice in this home, as often as one likes; ended with the test. */
  readonly launch: (options?: Partial<ElectronLaunchOptions>) => Promise<ElectronWindow>;
  /** A portal and a store which outlive Sluice; its sample run lies in the home. */
  readonly portal: () => Promise<Demo>;
}

/** A user's folder of its own, and Sluice started in it in Electron itself. */
export const test = base.extend<InElectron>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern.
  home: async ({}, use) => {
    const home = await realpath(await mkdtemp(join(tmpdir(), 'sluice-electron-')));
    await use(home);
    await rm(home, { recursive: true, force: true });
  },
  launch: async ({ home }, use) => {
    await using ended = new AsyncDisposableStack();
    await use(async (options = {}) =>
      ended.adopt(await electronLauncher.launch({ home, ...options }), (each) => each.kill()),
    );
  },
  portal: async ({ home }, use) => {
    await using ended = new AsyncDisposableStack();
    await use(async () => {
      const demo = await startDemo({ folder: join(home, 'portal'), lizard: { pickupDelayMs: 300 } });
      await ageFiles(demo.run.files);
      return ended.adopt(demo, (each) => each.close());
    });
  },
});

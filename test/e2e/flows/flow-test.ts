import { mkdtemp, realpath, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { type Demo, type DemoOptions, startDemo } from '../../../src-main/demo/start-demo.ts';
import { electronLauncher } from '../../support/launchers/electron-launcher.ts';
import { rehearsalLauncher } from '../../support/launchers/rehearsal-launcher.ts';
import { serveLauncher } from '../../support/launchers/serve-launcher.ts';
import type { LaunchedWindow, WindowLauncher } from '../../support/launchers/window-launcher.ts';

const launchers: readonly WindowLauncher[] = [serveLauncher, rehearsalLauncher, electronLauncher];

/** A person's computer with Sluice on it, and a portal somewhere. */
export interface Flow {
  readonly launcher: WindowLauncher;
  /** The user's folder; its path has no link in it. */
  readonly home: string;
  /** Starts Sluice in this home, again after it was killed or quit; ended with the test. */
  readonly launch: () => Promise<LaunchedWindow>;
  /** A portal and a store of their own processes' kind, which outlive Sluice; its sample run lies in the home. `holds`: what the scenario has already. */
  readonly portal: (options?: Pick<DemoOptions, 'holds'>) => Promise<Demo>;
}

/** Marks a flow in which nothing depends on how the window was opened: of the launchers in Chromium one proves it. */
export const anywhere = '@anywhere';

/** Flows run once for each project of Playwright's, which is named after its launcher. */
export const test = base.extend<{ flow: Flow }>({
  flow: async ({ context }, use, { project }) => {
    const launcher = launchers.find(({ name }) => name === project.name);
    if (launcher === undefined) throw new Error(`There is no launcher ${project.name}.`);
    const home = await realpath(await mkdtemp(join(tmpdir(), `sluice-${launcher.name}-`)));
    await using ended = new AsyncDisposableStack();
    ended.defer(() => rm(home, { recursive: true, force: true }));
    await use({
      ...{ launcher, home },
      launch: async () => ended.adopt(await launcher.launch({ home, context }), (each) => each.kill()),
      portal: async (options = {}) => {
        const lizard = { pickupDelayMs: 300 };
        const demo = await startDemo({ folder: join(home, 'portal'), lizard, ...options });
        await ageFiles(demo.run.files);
        return ended.adopt(demo, (each) => each.close());
      },
    });
  },
});

/** A file written a moment ago is waited for, in case it still grows; these do not. */
export async function ageFiles(files: readonly { readonly path: string }[]): Promise<void> {
  const then = new Date(Date.now() - 60_000);
  for (const { path } of files) await utimes(path, then, then);
}

import { findElectron } from '../find-electron.ts';

/** The Electron the tests run in, and the build that runs in it. */
export interface TestElectron {
  /** Absolute. */
  readonly program: string;
  /** The build's folder in the checkout. */
  readonly out: string;
  /** Which Electron and which build, for the gate's last lines. */
  readonly ran: string;
}

const variable = 'SLUICE_TEST_ELECTRON';

/** The environment of a test run in this Electron. */
export const inElectron = (electron: TestElectron): Record<string, string> => ({
  [variable]: JSON.stringify(electron),
});

/** What the step chose; a test run without it takes the Electron npm's package names, on the usual build. */
export function testElectron(root: string, env: NodeJS.ProcessEnv): TestElectron {
  const chosen = env[variable];
  if (chosen !== undefined) return JSON.parse(chosen) as TestElectron;
  const program = findElectron(root);
  if (program === null)
    throw new Error('There is no Electron here. "npm run test:electron" finds one, and builds for it.');
  return { program, out: 'out', ran: "in npm's Electron, on the usual build" };
}

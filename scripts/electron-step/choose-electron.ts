import { buildAll } from '../build/build-all.ts';
import { ensureElectron } from '../electron/ensure-electron.ts';
import { ensureTool } from '../ensure-tool.ts';
import { electronVersion } from '../find-electron.ts';
import { buildForOldElectron, oldElectronOut } from '../old-electron/build-for-old-electron.ts';
import { ensureOldElectron, oldElectronCache } from '../old-electron/ensure-old-electron.ts';
import { oldElectronVersion } from '../old-electron/pinned-packages.ts';
import type { TestElectron } from './test-electron.ts';

/** Which Electron the tests run in, and what makes its build; or a sentence on why there is none. */
export type ElectronChoice =
  | { readonly kind: 'chosen'; readonly electron: TestElectron; readonly build: () => Promise<void> }
  | { readonly kind: 'missing'; readonly why: string };

/** Asks for the old Electron where the one Sluice ships with is not there. */
const optIn = 'SLUICE_OLD_ELECTRON';

/** The Electron Sluice ships with, fetched where it is not here yet; else the old one where that is asked for. Never throws. */
export async function chooseElectron(root: string, env: NodeJS.ProcessEnv): Promise<ElectronChoice> {
  const shipped = `Electron ${electronVersion(root) ?? ''}`.trim();
  const found = await ensureElectron(root);
  if (found.kind !== 'missing')
    return {
      kind: 'chosen',
      electron: { program: found.program, out: 'out', ran: `in ${shipped}, on the build that ships` },
      build: () => buildAll(root),
    };
  const why = `${found.why} "npm run fetch:electron" tries again.`;
  if (env[optIn] !== '1')
    return {
      kind: 'missing',
      why: `${why} Nothing ran in Electron itself; ${optIn}=1 takes an old one instead.`,
    };
  const old = await oldElectron(root, env);
  if (old.kind === 'missing') return { kind: 'missing', why: `${why} ${old.why}` };
  const ran = `in Electron ${oldElectronVersion}, on a build lowered for it; ${shipped} did NOT run`;
  return { ...old, electron: { ...old.electron, ran } };
}

async function oldElectron(root: string, env: NodeJS.ProcessEnv): Promise<ElectronChoice> {
  const unzip = ensureTool('unzip');
  if (unzip.kind === 'missing') return { kind: 'missing', why: unzip.sentence };
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const old = await ensureOldElectron(oldElectronCache(env), say);
  if (old.kind === 'missing') return old;
  return {
    kind: 'chosen',
    electron: { program: old.program, out: oldElectronOut, ran: '' },
    build: () => buildForOldElectron(root, old.sqlite),
  };
}

import { once } from 'node:events';
import { realpath, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import type { Settings, SettingsValues } from '../../app/settings/settings.ts';
import { makeFolder } from '../../app/state-folder/make-folder.ts';
import { SluiceError } from '../../contract/sluice-error.ts';
import { canShowBrowser } from '../serve/can-show-browser.ts';
import { forgetOpening, openBrowser } from '../serve/open-browser.ts';
import { settingsAsSaid } from '../serve/settings-as-said.ts';
import { startServe } from '../serve/start-serve.ts';
import { openSettings } from '../settings/open-settings.ts';
import type { CommonArguments, ServeArguments } from './arguments/invocation.ts';
import type { CommandContext } from './command-context.ts';
import { exitCode } from './exit-code.ts';
import { logFault } from './log-fault.ts';
import { stateFolder } from './state-folder.ts';

/** `serve`: the window in a browser, until a signal. Told on stdout: its address, with the secret of this launch. */
export async function serve(asked: ServeArguments, context: CommandContext): Promise<number> {
  const { caller, output, stops, network, version } = context;
  const folder = stateFolder(asked.common, caller);
  const root = await rootOf(asked.common, caller.folder);
  const settings = openTheSettings(asked.common, folder, context);
  const serving = await startServe({
    ...{ folder, root, settings, version, port: asked.port, fresh: asked.common.freshState },
    agents: network.agents(settings.get().proxy),
    report: (error) => void logFault(error, () => folder),
  });
  try {
    output.tell({ event: 'serving', url: serving.url });
    if (asked.open) await openIn(folder, serving.url, context);
    if (!stops.signal.aborted) await once(stops.signal, 'abort');
    return exitCode({ kind: 'interrupted', signal: stops.received() ?? 'SIGTERM' });
  } finally {
    await forgetOpening(folder);
    await serving.close();
  }
}

async function openIn(folder: string, url: string, { caller, output }: CommandContext): Promise<void> {
  const { platform } = process;
  const opened = canShowBrowser(platform, caller.env) && (await openBrowser({ url, folder, platform }));
  if (!opened)
    output.tell({ event: 'notice', message: 'There is no browser to open here: use the address above.' });
}

function openTheSettings(common: CommonArguments, folder: string, { output }: CommandContext): Settings {
  // Before anything else is written there: the library that keeps settings would make it readable for everyone.
  makeFolder(folder);
  const kept = openSettings(folder, (message) => output.tell({ event: 'notice', message }));
  return settingsAsSaid(kept, lineSaid(common));
}

const lineSaid = ({ connections, limitRate }: CommonArguments): Partial<SettingsValues> => ({
  ...(connections === undefined ? {} : { concurrency: connections }),
  ...(limitRate === undefined ? {} : { limitRate: limitRate === 'none' ? null : limitRate }),
});

/** What the window may look into, without links. */
async function rootOf({ root }: CommonArguments, from: string): Promise<string> {
  const path = root === undefined ? homedir() : resolve(from, root);
  try {
    const real = await realpath(path);
    if ((await stat(real)).isDirectory()) return real;
  } catch (cause) {
    throw noRoot(path, { cause });
  }
  throw noRoot(path);
}

const noRoot = (path: string, options: ErrorOptions = {}): SluiceError =>
  new SluiceError(
    {
      code: 'not-found',
      message: `${path} is no folder the window could look into.`,
      remedy: 'Give one with --root.',
    },
    options,
  );

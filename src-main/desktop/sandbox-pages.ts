import type { App } from 'electron';

/**
 * Puts every page into Chromium's sandbox, but where `--no-sandbox` was given (as root there is none to be had): together
 * with that switch the sandbox would leave a process without any window, so what was asked for counts, and is said.
 */
export function sandboxPages(
  app: Pick<App, 'enableSandbox'> & { readonly commandLine: Pick<App['commandLine'], 'hasSwitch'> },
  say: (line: string) => void,
): void {
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  else say("Sluice runs without Chromium's sandbox, as --no-sandbox asks.");
}

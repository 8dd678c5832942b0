import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Tool, type ToolName, tools } from './tool-table.ts';

/** Where a tool is, or one sentence on what to install. */
export type ToolOutcome =
  | { readonly kind: 'found' | 'installed'; readonly path: string }
  | { readonly kind: 'missing'; readonly sentence: string };

/** What the machine allows; taken from the process unless given. */
export interface InstallPolicy {
  readonly mayInstall: boolean;
  /** Installs Debian packages; false where that failed. */
  readonly install: (packages: readonly string[]) => boolean;
}

/**
 * Finds a tool, else installs it with apt-get where that is ours to do: root on Debian or Ubuntu, and not forbidden by
 * `SLUICE_NO_INSTALL=1`. Never throws: the caller prints the sentence and leaves out what needs the tool.
 */
export function ensureTool(name: ToolName, policy: InstallPolicy = machinePolicy()): ToolOutcome {
  return ensure(tools[name], policy);
}

/** The same for a tool that is not in the table. */
export function ensure(tool: Tool, policy: InstallPolicy): ToolOutcome {
  const before = tool.find();
  if (before !== null) return { kind: 'found', path: before };
  const installed = policy.mayInstall && policy.install(tool.packages);
  const path = installed ? tool.find() : null;
  if (path !== null) return { kind: 'installed', path };
  const packages = tool.packages.join(' ');
  const start = policy.mayInstall ? 'could not be installed' : 'is not installed';
  return {
    kind: 'missing',
    sentence: `${tool.title} ${start}; on Debian or Ubuntu: apt-get install --no-install-recommends ${packages}`,
  };
}

function machinePolicy(): InstallPolicy {
  const isOurs = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  return { mayInstall: isOurs && process.env['SLUICE_NO_INSTALL'] !== '1', install: aptInstall };
}

/** Tries with the package lists there are; fetches them where that fails, as they may be old or absent. */
function aptInstall(packages: readonly string[]): boolean {
  const install = ['install', '--yes', '--no-install-recommends', ...packages];
  return aptGet(install) || (aptGet(['update']) && aptGet(install));
}

function aptGet(args: readonly string[]): boolean {
  // Two test runs may come here at once: the second waits for the first.
  const result = spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=600', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    // Standard output belongs to whoever called us.
    stdio: ['ignore', 2, 2],
  });
  return result.status === 0;
}

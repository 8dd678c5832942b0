import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type ProxyChoice, direct } from '../../src-main/app/network/proxy-choice.ts';
import { proxyOfGnome, proxyOfMac, proxyOfWindows } from './system-proxy.ts';

interface Source {
  readonly command: readonly [string, ...string[]];
  readonly read: (printed: string) => ProxyChoice;
}

const internetSettings = String.raw`HKCU\Software\Microsoft\Windows\CurrentVersion\Internet Settings`;

function sourceOf(platform: NodeJS.Platform): Source {
  if (platform === 'darwin') return { command: ['scutil', '--proxy'], read: proxyOfMac };
  if (platform === 'win32') return { command: ['reg', 'query', internetSettings], read: proxyOfWindows };
  return { command: ['gsettings', 'list-recursively', 'org.gnome.system.proxy'], read: proxyOfGnome };
}

/** The proxy set in the system's own settings, asked with its own command; where that is not to be had, none. */
export async function askSystemProxy(platform: NodeJS.Platform): Promise<ProxyChoice> {
  const { command, read } = sourceOf(platform);
  const [program, ...args] = command;
  try {
    const { stdout } = await promisify(execFile)(program, args, { timeout: 3_000 });
    return read(stdout);
  } catch {
    return direct;
  }
}

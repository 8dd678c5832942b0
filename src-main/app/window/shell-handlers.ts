import type { Shell } from './shell-port.ts';
import type { WindowArea } from './window-handlers.ts';

/** What a shell can do, and the folders it lets one look into. */
export function shellHandlers(
  shell: Pick<Shell, 'capabilities' | 'browse'>,
): WindowArea<'capabilities' | 'browse'> {
  return {
    capabilities: () => shell.capabilities,
    browse: ({ path }) => shell.browse(path),
  };
}

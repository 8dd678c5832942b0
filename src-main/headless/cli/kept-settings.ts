import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../../app/settings/settings.ts';

/**
 * The settings kept in a state folder; null where there are none: the library that keeps them takes longer to load than most
 * commands run. `warn` hears of what is wrong in their file.
 */
export async function keptSettings(
  folder: string,
  warn: (message: string) => void = () => undefined,
): Promise<Settings | null> {
  if (!existsSync(join(folder, 'config.json'))) return null;
  const { openSettings } = await import('../settings/open-settings.ts');
  return openSettings(folder, warn);
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defaultSettings } from '../../app/settings/settings.ts';
import type { CommonArguments } from './arguments/invocation.ts';
import { lineAsSaid, type LineOptions } from './line-as-said.ts';

/** What of the line a command may use: as it was called, else as the settings of its state folder say. */
export async function lineOf(
  common: CommonArguments,
  folder: string,
  warn: (message: string) => void,
): Promise<LineOptions> {
  // The library that keeps settings takes longer to load than most commands run: only where there are any.
  if (!existsSync(join(folder, 'config.json'))) return lineAsSaid(common, defaultSettings);
  const { openSettings } = await import('../settings/open-settings.ts');
  return lineAsSaid(common, openSettings(folder, warn).get());
}

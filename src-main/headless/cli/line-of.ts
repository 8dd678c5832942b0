import { defaultSettings } from '../../app/settings/settings.ts';
import type { CommonArguments } from './arguments/invocation.ts';
import { keptSettings } from './kept-settings.ts';
import { lineAsSaid, type LineOptions } from './line-as-said.ts';

/** What of the line a command may use: as it was called, else as the settings of its state folder say. */
export async function lineOf(
  common: CommonArguments,
  folder: string,
  warn: (message: string) => void,
): Promise<LineOptions> {
  const settings = await keptSettings(folder, warn);
  return lineAsSaid(common, settings?.get() ?? defaultSettings);
}

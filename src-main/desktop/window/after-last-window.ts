import type { Totals } from '../../contract/window/queue-view.ts';

/** `stay`: as an app without windows does on macOS. `stay-in-tray`: files are on their way, which a person should know. */
export type AfterLastWindow = 'stay' | 'stay-in-tray' | 'quit';

/** What the app does once its window is closed. */
export function afterLastWindow(
  platform: NodeJS.Platform,
  { groups }: Pick<Totals, 'groups'>,
): AfterLastWindow {
  if (groups.going + groups.waiting > 0) return 'stay-in-tray';
  return platform === 'darwin' ? 'stay' : 'quit';
}

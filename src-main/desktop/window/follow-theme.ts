import type { BrowserWindow, NativeTheme } from 'electron';
import type { Preferences } from '../preferences.ts';

/** The window's colour before its page has painted: `--paper` of the page. */
export const paper = (isDark: boolean): string => (isDark ? '#12181a' : '#f4f6f6');

/** Light or dark as a person set it, or as the system is; the window is repainted with each change. */
export function followTheme(
  theme: Pick<NativeTheme, 'themeSource' | 'shouldUseDarkColors' | 'on'>,
  preferences: Pick<Preferences, 'follow'>,
  window: () => Pick<BrowserWindow, 'setBackgroundColor'> | null,
): void {
  theme.on('updated', () => window()?.setBackgroundColor(paper(theme.shouldUseDarkColors)));
  preferences.follow(({ theme: chosen }) => {
    theme.themeSource = chosen;
  });
}

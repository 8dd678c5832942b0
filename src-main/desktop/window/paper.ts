/** The window's colour before its page has painted: `--paper` of the page. */
export const paper = (isDark: boolean): string => (isDark ? '#12181a' : '#f4f6f6');

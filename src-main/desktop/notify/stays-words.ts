import type { DesktopWords } from '../words/desktop-words.ts';

/** What a person is told who closed the window while files are on their way. On Linux nothing says whether there is a tray. */
export function staysWords(
  { news: { stays } }: Pick<DesktopWords, 'news'>,
  platform: NodeJS.Platform,
): { readonly title: string; readonly body: string } {
  const hasTray = platform === 'win32' || platform === 'darwin';
  return { title: stays.title, body: hasTray ? stays.bodyByTray : stays.body };
}

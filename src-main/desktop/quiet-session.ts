import type { Session } from 'electron';

/**
 * Chromium asks nobody anything by itself: a session looks for a spelling dictionary on the network as soon as it has a
 * language, whether a page is checked or not, and it gets its first language from the system.
 */
export function quietSession(
  session: Pick<Session, 'setSpellCheckerEnabled' | 'setSpellCheckerLanguages'>,
): void {
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
}

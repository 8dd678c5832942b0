import { assertNever } from '../../contract/assert-never.ts';

/** The shells a line is written for: `cmd` is that of Windows. */
export type Shell = 'posix' | 'cmd';

const plainWord = { posix: /^[\w@%+=:,./-]+$/u, cmd: /^[\w@+:./\\-]+$/u } as const;

/** A word as a shell reads it back unchanged; null where no quoting does (control characters; quotes for `cmd`). Pure. */
export function quoteWord(word: string, shell: Shell): string | null {
  if (/\p{Cc}/u.test(word)) return null;
  if (plainWord[shell].test(word)) return word;
  switch (shell) {
    case 'posix':
      return `'${word.replaceAll("'", `'\\''`)}'`;
    case 'cmd':
      // A percent sign is expanded within quotes too, and nothing escapes it where a line is typed.
      return /["%]/u.test(word) ? null : `"${word}"`;
    default:
      return assertNever(shell);
  }
}

/** The shell people have on a platform (`process.platform`). */
export const shellOf = (platform: string): Shell => (platform === 'win32' ? 'cmd' : 'posix');

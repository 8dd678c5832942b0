/** Why nothing can be had of a path, in a sentence that begins with the name given. */
export interface PathTrouble {
  readonly code: 'file-missing' | 'file-unreadable';
  readonly message: string;
  readonly remedy: string;
}

/** What decoding puts in the place of bytes that are no UTF-8: the path then leads to nothing. */
const undecodable = '\uFFFD';

/** Says what a system's error code means for a path; `name`: what people call the file. Pure. */
export function pathTrouble(name: string, systemCode: string): PathTrouble {
  switch (systemCode) {
    case 'ENOENT':
    case 'ENOTDIR':
      return name.includes(undecodable)
        ? unreadable(`${name} has a name that is not written in UTF-8, so it cannot be opened.`, 'Rename it.')
        : { code: 'file-missing', message: `${name} is not there.`, remedy: 'Check the path for a typo.' };
    case 'ELOOP':
      return unreadable(
        `${name} is a link that leads back to itself.`,
        'Remove it, or let it lead to the file.',
      );
    case 'ENAMETOOLONG':
      return unreadable(`${name.slice(0, 100)}… is longer than a path may be.`, 'Check the path.');
    case 'ERR_INVALID_ARG_VALUE':
      return unreadable(`${name} holds a NUL character, which no path may.`, 'Correct the path.');
    default:
      return unreadable(
        `${name} cannot be read (${systemCode}).`,
        'Give yourself the right to read it, or copy it elsewhere.',
      );
  }
}

const unreadable = (message: string, remedy: string): PathTrouble => ({
  code: 'file-unreadable',
  message,
  remedy,
});

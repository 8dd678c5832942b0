// Controls, marks that turn the reading order or hide characters, halves of characters, line and paragraph separators.
const harmful = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** So much of a name is said outside the window (characters). */
const most = 80;

/** A file's name as the system may show it: what cannot be seen or turns the text around is shown by its number. */
export function shownName(name: string): string {
  const plain = name.replace(
    harmful,
    (each) => `\\u${(each.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
  const letters = Array.from(new Intl.Segmenter().segment(plain), ({ segment }) => segment);
  return letters.length <= most ? plain : `${letters.slice(0, most - 1).join('')}…`;
}

// Controls (Cc), marks that turn the reading order, join or hide characters (Cf), halves of characters (Cs), separators.
const harmful = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A name that cannot move the cursor, colour the screen or read backwards: such characters are shown by their number. */
export function harmless(text: string): string {
  return text.replace(harmful, (character) => `\\u${hex(character.codePointAt(0) ?? 0)}`);
}

const hex = (code: number): string => code.toString(16).padStart(4, '0');

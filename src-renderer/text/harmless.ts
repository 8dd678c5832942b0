/**
 * A name from a file or a portal as it may be shown: control characters, line separators, and marks that turn the reading
 * direction or take no room become visible as their code point, so that a name cannot look like another.
 */
export function harmless(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
  });
}

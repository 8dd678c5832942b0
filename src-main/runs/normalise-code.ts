/** The form in which result codes and file names are compared: case aside, `_` is `-`. */
export function normaliseCode(text: string): string {
  return text.trim().toLowerCase().replaceAll('_', '-');
}

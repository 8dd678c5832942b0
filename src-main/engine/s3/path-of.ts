/** The path of a URL as it was written, percent escapes and all; without host, query and fragment. */
export const pathOf = (url: string): string => /^[a-z]+:\/\/[^/?#]*([^?#]*)/i.exec(url)?.[1] ?? '';

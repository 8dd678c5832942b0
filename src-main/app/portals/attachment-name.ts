/** What a name in an address may not bring to a file system: separators, controls, marks that turn the writing around. */
const unfit = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"/\\|?*]+/gu;
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/** The name an attachment is saved under to begin with: the last part of its address, or its result's code. */
export function attachmentName(url: string, code: string): string {
  const last =
    URL.parse(url)
      ?.pathname.split('/')
      .findLast((part) => part !== '') ?? '';
  const name = fitting(decoded(last));
  return name === '' ? fitting(code) || 'attachment' : name;
}

function fitting(text: string): string {
  const bare = text.replace(unfit, '_').replace(/^[.\s_]+|[.\s]+$/gu, '');
  return reserved.test(bare) ? `_${bare}` : bare.slice(0, 200);
}

/** A stray percent sign is no reason to do without the name. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

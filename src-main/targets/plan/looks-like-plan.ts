/** Whether a text is a plan: a JSON object with `version` and `uploads`, or broken JSON that was plainly meant to be one. */
export function looksLikePlan(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''));
    return typeof value === 'object' && value !== null && 'version' in value && 'uploads' in value;
  } catch {
    return /^[\uFEFF\s]*\{/u.test(text) && text.includes('"version"') && text.includes('"uploads"');
  }
}

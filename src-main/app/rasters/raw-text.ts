/** A portal's answer as indented JSON, without the signatures an address in it may carry. */
export const rawText = (raw: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(raw, null, 2).replace(/\?[^\s"]*X-Amz-[^\s"]*/giu, '?[redacted]');

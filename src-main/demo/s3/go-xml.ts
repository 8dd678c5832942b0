/** As Go's `xml.EscapeText` writes what other encoders leave, or name: quotes by their numbers. */
export const goXml = (xml: string): string =>
  xml
    .replaceAll('&quot;', '&#34;')
    .replaceAll('&apos;', '&#39;')
    .replace(/(?<=>)[^<]+(?=<)/g, byNumbers);

const byNumbers = (text: string): string => text.replaceAll('"', '&#34;').replaceAll("'", '&#39;');

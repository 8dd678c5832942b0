import XMLBuilder from 'fast-xml-builder';

/** One XML document; arrays become repeated elements, text is escaped. */
export function writeXml(root: string, content: object, attributes: Record<string, string> = {}): string {
  const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@' });
  const named = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`@${name}`, value]));
  const body = builder.build({ [root]: { ...named, ...content } });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${body}`;
}

/** The name space of S3's answers; its errors have none. */
export const s3Namespace = { xmlns: 'http://s3.amazonaws.com/doc/2006-03-01/' } as const;

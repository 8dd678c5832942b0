import { XMLParser } from 'fast-xml-parser';

/** The children of an XML element by their names; text as it was written, never a number. */
export type XmlElement = Readonly<Record<string, unknown>>;

export interface XmlAsk {
  /** The name of the document's element, without prefix. */
  readonly root: string;
  /** Longer documents are not read (characters). */
  readonly longest: number;
  /** The name of children that come as a list, also when there is one. */
  readonly repeated?: string;
}

const deepest = 16;

/**
 * The outermost element of an answer's body, or null when it is not the one asked for. White space around it is normal.
 *
 * The body may come from anyone on the way: nothing but a whole document of bounded size and depth without a DOCTYPE
 * (so without entities of its own) is read.
 */
export function readXml(body: string, { root, longest, repeated }: XmlAsk): XmlElement | null {
  const text = body.replace(/^\uFEFF/, '').trim();
  if (text.length > longest || !isWhole(text, root) || /<!DOCTYPE|<!ENTITY/i.test(text)) return null;
  try {
    const parser = new XMLParser({
      parseTagValue: false,
      // XML's numeric references (&#34; and &#x22;) are read only with this: stores written in Go quote ETags so.
      // oxlint-disable-next-line typescript/no-deprecated -- what follows it takes a decoder of a package that is not ours.
      htmlEntities: true,
      removeNSPrefix: true,
      maxNestedTags: deepest,
      isArray: (name) => name === repeated,
    });
    const document: unknown = parser.parse(text);
    return asElement(asElement(document)?.[root]) ?? null;
  } catch {
    // Whatever the parser stumbles over is not S3's answer.
    return null;
  }
}

/** A body cut off on its way says nothing one may rely on. */
const isWhole = (text: string, root: string): boolean =>
  text.startsWith('<') && text.endsWith('>') && new RegExp(`</([\\w.-]+:)?${root}\\s*>`).test(text);

export function asElement(value: unknown): XmlElement | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as XmlElement)
    : undefined;
}

/** The text of an element without children; undefined where there is none. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value.trim() : undefined;
}

import { XMLParser } from 'fast-xml-parser';

/** S3's error, as its XML says it. Elements other than `code` and `message` are there only for some codes. */
export interface S3ErrorAnswer {
  readonly code: string;
  /** May be empty. */
  readonly message: string;
  readonly requestId?: string;
  readonly hostId?: string;
  /** The server's clock, ISO 8601, as the server wrote it. */
  readonly serverTime?: string;
  /** When the URL ended, by the server. */
  readonly expires?: string;
  /** Headers that were sent but not signed. */
  readonly headersNotSigned?: string;
  /** The regional host a redirect asks for. */
  readonly endpoint?: string;
}

/** S3's errors have a few hundred bytes, with a signature's canonical request a few thousand (characters). */
const longest = 64 * 1024;
const deepest = 16;

/**
 * Reads S3's `<Error>` from an answer's body, or null when it is not one.
 *
 * The body may come from anyone on the way: nothing but a small, whole document without a DOCTYPE (so without
 * entities of its own) is read, and of `<Code>` only a plain word is taken.
 */
export function parseS3Error(body: string): S3ErrorAnswer | null {
  const text = body.replace(/^\uFEFF/, '').trim();
  if (text.length > longest || !isWhole(text) || /<!DOCTYPE|<!ENTITY/i.test(text)) return null;
  const error = errorElement(text);
  const code = textOf(error?.['Code']);
  if (error === null || code === undefined || !/^[A-Za-z][A-Za-z0-9.]{0,63}$/.test(code)) return null;
  const fields = Object.entries(optionalFields).map(([field, tag]) => [field, textOf(error[tag])] as const);
  const given = Object.fromEntries(fields.filter(([, value]) => value !== undefined && value !== ''));
  return { code, message: textOf(error['Message']) ?? '', ...given };
}

const optionalFields = {
  requestId: 'RequestId',
  hostId: 'HostId',
  serverTime: 'ServerTime',
  expires: 'Expires',
  headersNotSigned: 'HeadersNotSigned',
  endpoint: 'Endpoint',
} as const satisfies Partial<Record<keyof S3ErrorAnswer, string>>;

/** A body cut off on its way says nothing one may rely on. */
const isWhole = (text: string): boolean =>
  text.startsWith('<') && text.endsWith('>') && text.includes('</Error>');

type Element = Readonly<Record<string, unknown>>;

function errorElement(text: string): Element | null {
  try {
    const parser = new XMLParser({ parseTagValue: false, removeNSPrefix: true, maxNestedTags: deepest });
    const root: unknown = parser.parse(text);
    const error = asElement(root)?.['Error'];
    return asElement(error) ?? null;
  } catch {
    // Whatever the parser stumbles over is not S3's answer.
    return null;
  }
}

function asElement(value: unknown): Element | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Element)
    : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value.trim() : undefined;
}

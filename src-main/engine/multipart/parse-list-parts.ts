import { bareEtag } from '../s3/bare-etag.ts';
import { asElement, readXml, textOf, type XmlElement } from '../s3/read-xml.ts';
import type { ListedPart } from '../ports/s3-calls.ts';
import { partLimits } from './part-limits.ts';

/** One page of ListParts. */
export interface ListPartsPage {
  readonly parts: readonly ListedPart[];
  /** Whether parts behind these are on another page. */
  readonly truncated: boolean;
  /** The part number after which this page begins; null where the store does not say. */
  readonly marker: number | null;
  /** The part number after which the next page begins; null where the store does not say. */
  readonly nextMarker: number | null;
}

/** A page of 1,000 parts with two checksums each has some 500,000 characters. */
const longest = 4 * 1024 ** 2;

/** Reads one page of ListParts; null when it is none, or when one of its parts cannot be read. */
export function parseListParts(xml: string): ListPartsPage | null {
  const root = readXml(xml, { root: 'ListPartsResult', longest, repeated: 'Part' });
  if (root === null) return null;
  const given = root['Part'];
  const parts = (Array.isArray(given) ? given : []).map((part: unknown) => toPart(asElement(part)));
  if (!parts.every((part) => part !== null)) return null;
  return {
    parts,
    truncated: textOf(root['IsTruncated']) === 'true',
    marker: wholeNumber(root['PartNumberMarker'], partLimits.parts),
    nextMarker: wholeNumber(root['NextPartNumberMarker'], partLimits.parts),
  };
}

function toPart(part: XmlElement | undefined): ListedPart | null {
  const number = wholeNumber(part?.['PartNumber'], partLimits.parts);
  const size = wholeNumber(part?.['Size'], partLimits.largest);
  const etag = bareEtag(textOf(part?.['ETag']) ?? '');
  return number === null || number < 1 || size === null || etag === '' ? null : { number, size, etag };
}

function wholeNumber(value: unknown, largest: number): number | null {
  const text = textOf(value) ?? '';
  return /^\d{1,15}$/.test(text) && Number(text) <= largest ? Number(text) : null;
}

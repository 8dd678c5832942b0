/** One item of GDAL's own metadata in a TIFF. */
export interface MetadataItem {
  readonly name: string;
  /** The band it is of, from 0; null for the whole file's. */
  readonly sample: number | null;
  /** "scale", "offset", "colorinterp" … where it is more than a note. */
  readonly role: string | null;
  readonly value: string;
}

const item = /<Item\b([^>]*)>([^<]*)<\/Item>/gu;
const attribute = /(\w+)="([^"]*)"/gu;
const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};

/** The items of GDAL's tag 42112: a list of `<Item name="…" sample="0" role="scale">0.01</Item>`, as GDAL writes it. Pure. */
export function gdalMetadata(text: string): readonly MetadataItem[] {
  return [...text.matchAll(item)].map(([, attributes = '', value = '']) => {
    const given = new Map(
      [...attributes.matchAll(attribute)].map(([, name = '', words = '']) => [name, plain(words)]),
    );
    const sample = given.get('sample') ?? null;
    return {
      name: given.get('name') ?? '',
      sample: sample === null ? null : Number(sample),
      role: given.get('role')?.toLowerCase() ?? null,
      value: plain(value),
    };
  });
}

const plain = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|apos|amp);/gu, (entity) => entities[entity] ?? entity);

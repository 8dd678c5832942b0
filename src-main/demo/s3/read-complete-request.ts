import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';
import { S3Error } from './s3-error.ts';

/** One part as the client names it; the ETag without quotes. */
export interface NamedPart {
  readonly partNumber: number;
  readonly etag: string;
}

const document = z.object({
  CompleteMultipartUpload: z.object({
    Part: z.array(z.object({ PartNumber: z.coerce.number().int(), ETag: z.string().min(1) })).min(1),
  }),
});
/** 10,000 parts with every checksum are far below this. */
const largestRequest = 4 * 2 ** 20;

/** Reads the XML body of a Complete; throws S3's MalformedXML where it is none. */
export async function readCompleteRequest(body: AsyncIterable<Buffer>): Promise<readonly NamedPart[]> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > largestRequest) throw new S3Error('MalformedXML');
    chunks.push(chunk);
  }
  return parse(Buffer.concat(chunks).toString());
}

function parse(text: string): readonly NamedPart[] {
  // ETags stay text: one of digits only, or like 12e5, would be read as a number.
  // Numeric references of XML are read with `htmlEntities` only.
  const parser = new XMLParser({
    parseTagValue: false,
    // oxlint-disable-next-line typescript/no-deprecated -- what follows it takes a decoder of a package that is not ours.
    htmlEntities: true,
    isArray: (name) => name === 'Part',
  });
  const result = document.safeParse(parsed(parser, text));
  if (!result.success) throw new S3Error('MalformedXML');
  return result.data.CompleteMultipartUpload.Part.map((part) => ({
    partNumber: part.PartNumber,
    etag: part.ETag.replace(/^"|"$/g, ''),
  }));
}

function parsed(parser: XMLParser, text: string): unknown {
  try {
    return parser.parse(text);
  } catch {
    throw new S3Error('MalformedXML');
  }
}

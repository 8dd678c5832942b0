import { describe, expect, test } from 'vitest';
import { parseListParts } from '../../../src-main/engine/multipart/parse-list-parts.ts';
import { loginPage } from '../s3/put-answers.ts';
import { listedParts, listPartsXml } from './list-parts-xml.ts';

describe('a page of ListParts', () => {
  test('has parts and the place of the next page', () => {
    const parts = listedParts(1, 1000);
    const page = parseListParts(listPartsXml(parts, { truncated: true }));
    expect(page).toEqual({ parts, truncated: true, marker: 0, nextMarker: 1000 });
  });

  test.each([0, 1, 2])('may have %i parts', (count) => {
    const parts = listedParts(1, count);
    expect(parseListParts(listPartsXml(parts))).toMatchObject({ parts, truncated: false });
  });

  test('may leave out its markers', () => {
    const page = parseListParts(listPartsXml(listedParts(1, 1), { marker: null, next: null }));
    expect(page).toMatchObject({ marker: null, nextMarker: null });
  });

  test('may have a prefix to its names, and white space around it', () => {
    const xml = listPartsXml(listedParts(1, 2)).replaceAll(/<(\/?)(\w)/gu, '<$1s3:$2');
    expect(parseListParts(`\n  ${xml.replace('xmlns=', 'xmlns:s3=')}\n`)?.parts).toHaveLength(2);
  });

  test.each(['&#34;', '&#x22;', '"', ''])('may quote its ETags by %s', (quote) => {
    const parts = listedParts(1, 2);
    expect(parseListParts(listPartsXml(parts).replaceAll('&quot;', quote))?.parts).toEqual(parts);
  });

  const whole = listPartsXml(listedParts(1, 2));
  test.each([
    ['nothing', ''],
    ['a login page', loginPage],
    ['another document', '<CompleteMultipartUploadResult/>'],
    ['an error', '<Error><Code>NoSuchUpload</Code></Error>'],
    ['cut off', whole.slice(0, -20)],
    ['cut off between two parts', whole.slice(0, whole.lastIndexOf('<Part>'))],
    ['with a DOCTYPE', `<!DOCTYPE a [<!ENTITY b "c">]>${whole}`],
    ['with a part without ETag', whole.replace(/<ETag>.*?<\/ETag>/u, '')],
    ['with a part without number', whole.replace('<PartNumber>2</PartNumber>', '')],
    ['with a part of no number', whole.replace('<PartNumber>2<', '<PartNumber>2e1<')],
    ['with part 0', whole.replace('<PartNumber>2<', '<PartNumber>0<')],
    ['with a part of no size', whole.replace('<Size>5242880<', '<Size>-1<')],
    ['with a part larger than any', whole.replace('<Size>5242880<', '<Size>99999999999<')],
    ['with text where a part belongs', whole.replace(/<Part>.*?<\/Part>/u, '<Part>x</Part>')],
    ['nested without end', '<ListPartsResult>'.repeat(100_000) + '</ListPartsResult>'.repeat(100_000)],
    ['too long', `${whole.slice(0, -18)}${' '.repeat(5 * 1024 ** 2)}</ListPartsResult>`],
  ])('is none when it is %s', (_name, xml) => {
    expect(parseListParts(xml)).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import { ContentError } from '../../src-main/inspect/inspect-failure.ts';
import { parseSuperblock, wasClosed } from '../../src-main/inspect/hdf5-superblock.ts';

const signature = '894844460d0a1a0a';
const undefinedAddress = 'ff'.repeat(8);
const address = (value: number): string => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes.toString('hex');
};
/** A superblock of each version, with base address and end of file. */
const version0 = (base: number, end: number): string =>
  `${signature}00000000000808000400100000000000${address(base)}${undefinedAddress}${address(end)}`;
const version1 = (base: number, end: number): string =>
  `${signature}0100000000080800040010000000000020000000${address(base)}${undefinedAddress}${address(end)}`;
const version23 = (version: 2 | 3, flags: number, base: number, end: number): string =>
  `${signature}0${version}08080${flags}${address(base)}${undefinedAddress}${address(end)}`;
const parse = (hex: string, at = 0): ReturnType<typeof parseSuperblock> =>
  parseSuperblock(Buffer.from(hex.padEnd(256, '0'), 'hex'), at);

describe('the superblock says where a file ends and whether it is closed', () => {
  test.each([
    ['0', version0(0, 1000), null],
    ['1', version1(0, 1000), null],
    ['2', version23(2, 0, 0, 1000), null],
    ['3', version23(3, 0, 0, 1000), false],
    ['3, open for writing', version23(3, 1, 0, 1000), true],
    ['3, open for writing with readers', version23(3, 5, 0, 1000), true],
  ])('version %s', (_, hex, openForWriting) => {
    expect(parse(hex)).toMatchObject({ end: 1000, openForWriting });
  });

  test('the end counts from the file, wherever a user block has moved the signature', () => {
    expect(parse(version0(512, 1512), 512).end).toBe(1512);
    expect(parse(version0(0, 1000), 512).end).toBe(1512);
  });

  test.each([
    [version0(0, 1000), 999, 'no'],
    [version0(0, 1000), 1000, 'unknown'],
    [version0(0, 1000), 2000, 'unknown'],
    [version23(3, 0, 0, 1000), 1000, 'yes'],
    [version23(3, 1, 0, 1000), 1000, 'no'],
    [version23(3, 0, 0, 1000), 10, 'no'],
  ] as const)('%# closed', (hex, size, closed) => {
    expect(wasClosed(parse(hex), size)).toBe(closed);
  });

  test('a superblock that is cut or unknown is an error of the content', () => {
    const whole = Buffer.from(version0(0, 1000), 'hex');
    for (let length = 8; length < whole.length; length += 1)
      expect(() => parseSuperblock(whole.subarray(0, length), 0)).toThrow(ContentError);
    expect(() => parse(`${signature}09`)).toThrow(ContentError);
    expect(() => parse(`${signature}020308`)).toThrow(ContentError);
  });
});

import { crc32, deflateSync } from 'node:zlib';
import type { PalettePicture } from './to-palette.ts';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const indexed = 3;

/** A PNG with a palette, 16 colours or 256; holds no date and no name of a program. */
export function encodePng({ width, height, colours, pixels }: PalettePicture): Buffer {
  const bits = colours.length <= 16 * 3 ? 4 : 8;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([bits, indexed, 0, 0, 0], 8);
  const stride = Math.ceil((width * bits) / 8);
  const raw = Buffer.alloc(height * (stride + 1));
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) put(raw, y * (stride + 1) + 1, x, bits, pixels[y * width + x] ?? 0);
  const data = deflateSync(raw, { level: 9, memLevel: 9 });
  const chunks = [
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([signature, ...chunks]);
}

function put(raw: Buffer, line: number, x: number, bits: 4 | 8, value: number): void {
  if (bits === 8) raw[line + x] = value;
  else raw[line + (x >> 1)] = (raw[line + (x >> 1)] ?? 0) | (x % 2 === 0 ? value << 4 : value);
}

function chunk(type: string, body: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

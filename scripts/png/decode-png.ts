import { inflateSync } from 'node:zlib';

/** Pixels row by row, three bytes each: red, green, blue. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const signatureBytes = 8;

/** Reads the PNGs Chromium makes of a page: eight bits a channel, without interlacing. What is transparent is dropped. */
export function decodePng(file: Buffer): Picture {
  const parts: Buffer[] = [];
  let head: Buffer = Buffer.alloc(0);
  for (let at = signatureBytes; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    const body = file.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') head = body;
    if (type === 'IDAT') parts.push(body);
    at += length + 12;
  }
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const channels = head[9] === 6 ? 4 : 3;
  if (head[8] !== 8 || head[12] !== 0) throw new Error('This PNG is none that Chromium makes.');
  const lines = unfilter(inflateSync(Buffer.concat(parts)), { height, channels, stride: width * channels });
  return { width, height, pixels: withoutAlpha(lines, channels) };
}

interface Shape {
  readonly height: number;
  readonly channels: number;
  readonly stride: number;
}

/** Undoes the filter each line begins with; the first line's line above is all zero. */
function unfilter(raw: Buffer, { height, channels, stride }: Shape): Uint8Array {
  const out = new Uint8Array(height * stride);
  for (let y = 0; y < height; y += 1) {
    const kind = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x < channels ? 0 : (out[at - channels] ?? 0);
      const up = y === 0 ? 0 : (out[at - stride] ?? 0);
      const corner = x < channels || y === 0 ? 0 : (out[at - stride - channels] ?? 0);
      out[at] = (raw[at + y + 1] ?? 0) + predicted(kind, left, up, corner);
    }
  }
  return out;
}

function predicted(kind: number, left: number, up: number, corner: number): number {
  if (kind === 1) return left;
  if (kind === 2) return up;
  if (kind === 3) return (left + up) >> 1;
  return kind === 4 ? paeth(left, up, corner) : 0;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

function withoutAlpha(lines: Uint8Array, channels: number): Uint8Array {
  if (channels === 3) return lines;
  const out = new Uint8Array((lines.length / 4) * 3);
  for (let from = 0, to = 0; from < lines.length; from += 4, to += 3)
    out.set(lines.subarray(from, from + 3), to);
  return out;
}

/** PackBits: runs of a byte, and stretches as they are. At most `most` bytes come out of it, whatever goes in. */
export function unpackBits(packed: Uint8Array, most: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(most);
  let filled = 0;
  for (let at = 0; at < packed.length && filled < most; ) {
    const head = packed[at] ?? 0;
    at += 1;
    if (head < 128) {
      const stretch = packed.subarray(at, at + Math.min(head + 1, most - filled));
      bytes.set(stretch, filled);
      filled += stretch.length;
      at += head + 1;
    } else if (head > 128) {
      const run = Math.min(257 - head, most - filled);
      bytes.fill(packed[at] ?? 0, filled, filled + run);
      filled += run;
      at += 1;
    }
  }
  return bytes.subarray(0, filled);
}

export interface StallAsk {
  /** Of the whole body, and how many of its bytes the socket has taken. */
  readonly bodySize: number;
  readonly sentBytes: number;
  /** Bytes a second this line was seen to carry; null while unknown. */
  readonly rate: number | null;
  /** How often this body went before and was not answered in time. */
  readonly unanswered: number;
}

const MiB = 1024 ** 2;
const GiB = 1024 ** 3;
/** Without a byte taken by the socket (ms), on a line fast enough to take a slice in that time. */
const silence = 30_000;
/** What a line is thought to carry while nothing is known of it (bytes a second). */
const slowest = 16 * 1024;
/** As much as the socket takes in one go. */
const slice = MiB;
/** As much as buffers of the kernel and of boxes on the way were seen to swallow. */
const buffers = 8 * MiB;
/** Until the server has stored a body and answered (ms). */
const storing = 120_000;
const storingEachGiB = 10_000;
/** However often it was not answered: no store takes longer. */
const longestStoring = 30 * 60_000;

/**
 * How long an exchange may show no progress before it counts as stalled (ms).
 *
 * While the body goes: 30 s, or twice what the next slice should take on this line. After its last byte: time to store
 * it, and time for what still lies in buffers, since bytes the socket took are not bytes that arrived. A store that did
 * not make it in that time gets twice as long the next time: the same body in the same time would end the same.
 */
export function stallLimit({ bodySize, sentBytes, rate, unanswered }: StallAsk): number {
  const left = bodySize - sentBytes;
  if (left > 0)
    return Math.max(silence, milliseconds(Math.min(left, slice), rate === null ? slowest : rate / 2));
  const stored = (storing + (storingEachGiB * bodySize) / GiB) * 2 ** unanswered;
  return Math.min(stored, longestStoring) + milliseconds(Math.min(bodySize, buffers), rate ?? slowest);
}

const milliseconds = (bytes: number, rate: number): number => (bytes / Math.max(1, rate)) * 1000;

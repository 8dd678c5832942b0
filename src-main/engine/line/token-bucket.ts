/** Bytes that may go now, at a steady rate (bytes a second). Times are monotonic (ms). */
export interface TokenBucket {
  readonly rate: number;
  readonly tokens: number;
  /** When `tokens` was true. */
  readonly at: number;
}

/** How many bytes may go at once; none yet = look again in `waitMs`. */
export type Draw =
  | { readonly kind: 'go'; readonly bytes: number; readonly bucket: TokenBucket }
  | { readonly kind: 'wait'; readonly waitMs: number };

/** A slice: nothing larger is given to a socket at once. */
const largest = 1024 ** 2;
/** Pieces a second: few enough to cost nothing, enough for many bodies to share a low rate and all keep moving. */
const piecesPerSecond = 16;
/** What an idle line may save up: an eighth of a second's worth. */
const savedPerSecond = 1 / 8;

/** Begins with one piece. */
export function newBucket(rate: number, now: number): TokenBucket {
  return { rate, tokens: pieceOf(rate), at: now };
}

/** The same bucket at another rate; what was saved at the old one counts only as far as the new one saves. */
export function withRate(bucket: TokenBucket, rate: number, now: number): TokenBucket {
  return { rate, tokens: Math.min(tokensAt(bucket, now), capacity(rate)), at: now };
}

/** Takes as much as a piece of the `left` bytes that are to go, where there is so much. */
export function draw(bucket: TokenBucket, left: number, now: number): Draw {
  const bytes = Math.min(left, pieceOf(bucket.rate));
  const tokens = tokensAt(bucket, now);
  if (tokens >= bytes) return { kind: 'go', bytes, bucket: { ...bucket, tokens: tokens - bytes, at: now } };
  return { kind: 'wait', waitMs: Math.max(1, Math.ceil(((bytes - tokens) / bucket.rate) * 1000)) };
}

const tokensAt = ({ rate, tokens, at }: TokenBucket, now: number): number =>
  Math.min(capacity(rate), tokens + ((now - at) / 1000) * rate);

const pieceOf = (rate: number): number => Math.min(largest, Math.ceil(rate / piecesPerSecond));
const capacity = (rate: number): number => Math.max(pieceOf(rate), rate * savedPerSecond);

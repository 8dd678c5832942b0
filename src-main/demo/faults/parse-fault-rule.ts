import { z } from 'zod';
import type { FaultRule } from './fault-rule.ts';

const bytes = z.int().nonnegative();
const action = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('answer'),
    status: z.int().min(200).max(599),
    code: z.string(),
    message: z.string().exactOptional(),
    retryAfterSeconds: z.int().nonnegative().exactOptional(),
    at: z.enum(['start', 'end']),
  }),
  z.strictObject({ kind: z.literal('reset'), afterBytes: bytes }),
  z.strictObject({ kind: z.literal('stall'), afterBytes: bytes }),
  z.strictObject({ kind: z.literal('slow'), bytesPerSecond: z.number().positive() }),
  z.strictObject({ kind: z.literal('wrong-etag') }),
  z.strictObject({ kind: z.literal('flip-bit'), atByte: bytes }),
  z.strictObject({ kind: z.literal('drop-answer') }),
  z.strictObject({
    kind: z.literal('error-in-200'),
    code: z.string(),
    message: z.string().exactOptional(),
    commit: z.enum(['done', 'not-done']),
  }),
  z.strictObject({
    kind: z.literal('html'),
    page: z.enum(['login', 'redirect', 'forbidden', 'network-authentication']),
  }),
  z.strictObject({ kind: z.literal('clock'), offsetMs: z.number() }),
  z.strictObject({ kind: z.literal('url-life'), seconds: z.number().nonnegative() }),
  z.strictObject({ kind: z.literal('delay-answer'), ms: z.number().nonnegative() }),
]);
const path = z.union([
  z.string(),
  z.strictObject({ pattern: z.string(), flags: z.string().default('') }).transform(toRegExp),
]);
const rule = z.strictObject({
  match: z.strictObject({
    method: z.string().exactOptional(),
    path: path.exactOptional(),
    skip: bytes.exactOptional(),
    count: bytes.exactOptional(),
  }),
  do: action,
});

function toRegExp(written: { pattern: string; flags: string }): RegExp {
  return new RegExp(written.pattern, written.flags);
}

/**
 * Reads a rule that came as JSON; a RegExp is written `{"pattern": "partNumber=3&", "flags": "i"}`.
 * Throws zod's error, or SyntaxError for a pattern that is none.
 */
export function parseFaultRule(value: unknown): FaultRule {
  return rule.parse(value);
}

/** A rule as `parseFaultRule` reads it. */
export function writeFaultRule(written: FaultRule): unknown {
  const { path: wanted, ...match } = written.match;
  if (wanted === undefined) return { match, do: written.do };
  const asJson = typeof wanted === 'string' ? wanted : { pattern: wanted.source, flags: wanted.flags };
  return { match: { ...match, path: asJson }, do: written.do };
}

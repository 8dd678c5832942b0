import { assertNever } from '../../contract/assert-never.ts';
import type { FailureCode } from '../../contract/failure.ts';
import type { PutAnswer } from '../ports/byte-transport.ts';
import { answerWords } from './answer-words.ts';
import type { Asked } from './asked.ts';
import { bareEtag } from './bare-etag.ts';
import { type CodeRule, codeRules } from './code-rules.ts';
import { judgeDenial } from './judge-denial.ts';
import { judgeMiddlebox } from './judge-middlebox.ts';
import { parseS3Error, type S3ErrorAnswer } from './parse-s3-error.ts';
import { pathHint } from './path-hint.ts';
import type { PutVerdict } from './put-verdict.ts';
import { refusalOf } from './refusal-of.ts';
import { retryAfter } from './retry-after.ts';
import { speaksS3 } from './speaks-s3.ts';

/**
 * What the answer to one body means for it. S3's `<Code>` decides wherever there is one, also in a 200; the status only
 * where there is none. `asked`: what was sent; how long the URL lives is read in its own query.
 */
export function classifyPutAnswer(answer: PutAnswer, asked: Asked): PutVerdict {
  const error = parseS3Error(answer.body);
  if (error !== null) return byCode(answer, error, asked);
  if (answer.status >= 200 && answer.status < 300) return accepted(answer);
  return byStatus(answer, asked);
}

/** An answer with the store's own request id is its word, also without an ETag: then there is nothing to compare. */
function accepted(answer: PutAnswer): PutVerdict {
  const etag = bareEtag(answer.headers['etag'] ?? '');
  const isStores = etag !== '' || answer.headers['x-amz-request-id'] !== undefined;
  if (!isStores) return notS3(answer, 'without the ETag S3 gives to what it has stored');
  if (!answer.complete) return notS3(answer, 'before it could have the whole file');
  const crc64nvme = answer.headers['x-amz-checksum-crc64nvme'] ?? null;
  const headers = keptHeaders(answer.headers);
  return { kind: 'accepted', etag: etag === '' ? null : etag, crc64nvme, headers };
}

function keptHeaders(headers: PutAnswer['headers']): Record<string, string> {
  const kept = Object.entries(headers).filter(([name]) => name === 'etag' || name.startsWith('x-amz-'));
  return Object.fromEntries(kept);
}

function byCode(answer: PutAnswer, error: S3ErrorAnswer, asked: Asked): PutVerdict {
  const rule = codeRules.get(error.code);
  if (rule !== undefined) return byRule(answer, error, rule, asked);
  const { status } = answer;
  if (status === 403 || error.code === 'AccessDenied') return judgeDenial(answer, error, asked.url);
  if (status === 408) return retry(answer, error, asked, 'network');
  if (status === 501) return byRule(answer, error, ruleOf('NotImplemented'), asked);
  if (status === 429 || status >= 500) return retry(answer, error, asked, 'server-error');
  const message = answerWords(answer, error, asked.url);
  return { kind: 'fatal', failure: { ...refusalOf(error), message } };
}

function byRule(answer: PutAnswer, error: S3ErrorAnswer | null, rule: CodeRule, asked: Asked): PutVerdict {
  switch (rule.kind) {
    case 'retry':
      return retry(answer, error, asked, rule.code, rule.slowDown);
    case 'expired':
      return {
        kind: 'expired',
        message: 'The temporary credentials that signed the URL have ended, and the URL with them.',
      };
    case 'refused': {
      const rewritten = error?.code === 'SignatureDoesNotMatch' ? pathHint(answer, asked.url) : null;
      const hint = rewritten === null ? rule.hint : `${rule.hint} ${rewritten}`;
      return { kind: 'refused', message: `${answerWords(answer, error, asked.url)} ${hint}`, hint };
    }
    case 'fatal':
      return rule;
    default:
      return assertNever(rule);
  }
}

/** Without S3's XML: a gateway's own trouble is worth a retry; anything else was not said by S3. */
function byStatus(answer: PutAnswer, asked: Asked): PutVerdict {
  const { status } = answer;
  if (status === 429) return retry(answer, null, asked, 'server-error');
  if (status === 408) return retry(answer, null, asked, 'network');
  if (status === 501) return byRule(answer, null, ruleOf('NotImplemented'), asked);
  if (status >= 500 && !foreignServerErrors.has(status)) return retry(answer, null, asked, 'server-error');
  const failure = judgeMiddlebox(answer, asked);
  if (failure !== null) return { kind: 'fatal', failure };
  if (status >= 300 && status < 400) return notS3(answer, 'which sends the file elsewhere');
  return notS3(answer, 'without S3’s words');
}

/** HTTP version not supported; network authentication required, which is what a captive portal says. */
const foreignServerErrors: ReadonlySet<number> = new Set([505, 511]);

function retry(
  answer: PutAnswer,
  error: S3ErrorAnswer | null,
  { url }: Asked,
  code: FailureCode,
  slowDown = answer.status === 503 || answer.status === 429,
): PutVerdict {
  const after = retryAfter(answer);
  const speaker = speaksS3(answer) ? 'store' : 'unknown';
  const verdict = {
    kind: 'retry',
    code,
    message: answerWords(answer, error, url),
    slowDown,
    speaker,
  } as const;
  return after === undefined ? verdict : { ...verdict, retryAfterMs: after };
}

function notS3(answer: PutAnswer, how: string): PutVerdict {
  const message = `Something other than an S3 store answered: ${answer.status}, ${how}.`;
  return { kind: 'not-s3', message };
}

function ruleOf(code: string): CodeRule {
  const rule = codeRules.get(code);
  if (rule === undefined) throw new Error(`No rule for ${code}.`);
  return rule;
}

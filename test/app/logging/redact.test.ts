import { mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLog } from '../../../src-main/app/logging/open-log.ts';
import { redact } from '../../../src-main/app/logging/redact.ts';

const signed = 'https://b.s3.example/k?X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2Fx&X-Amz-Signature=abc123';

test.each([
  [`PUT ${signed} failed`, 'PUT https://b.s3.example/k?[redacted] failed'],
  [`{"url":"${signed}","id":1}`, '{"url":"https://b.s3.example/k?[redacted]","id":1}'],
  ['authorization: Basic X19rZXlfXzpzZWNyZXQ=', 'authorization: [redacted]'],
  ['"authorization":"Basic X19rZXlfXzpzZWNyZXQ="', '"authorization":"[redacted]"'],
  ['query X-Amz-Signature=abc&x=1', 'query X-Amz-Signature=[redacted]&x=1'],
  ['http://me:secret@host/p', 'http://[redacted]@host/p'],
  ['nothing secret here, 12 of 13', 'nothing secret here, 12 of 13'],
])('%s', (line, expected) => {
  expect(redact(line)).toBe(expected);
});

test('the log is for its owner only and holds no presigned query', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-log-'));
  const log = openLog(folder, 'info');
  log.logger.info({ url: signed }, 'accepted');
  log.close();
  expect(readFileSync(log.file, 'utf8')).toContain('accepted');
  expect(readFileSync(log.file, 'utf8')).not.toContain('abc123');
  if (process.platform !== 'win32') expect(statSync(log.file).mode & 0o777).toBe(0o600);
  rmSync(folder, { recursive: true });
});

test.runIf(process.platform === 'linux')('a full disk ends the log, and nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-log-'));
  symlinkSync('/dev/full', join(folder, 'sluice.log'));
  const log = openLog(folder, 'info');
  expect(() => log.logger.info('accepted')).not.toThrow();
  log.close();
  rmSync(folder, { recursive: true });
});

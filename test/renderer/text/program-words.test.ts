import { describe, expect, test } from 'vitest';
import { failureCodes } from '../../../src-main/contract/failure.ts';
import { findingCodes } from '../../../src-main/contract/finding.ts';
import type { Receipt } from '../../../src-main/contract/window/receipt.ts';
import { proofOf } from '../../../src-main/app/history/proof-of.ts';
import { momentOfLog } from '../../../src-main/app/queue/moment-of-log.ts';
import { momentOfState } from '../../../src-main/app/queue/moment-of-state.ts';
import { failureWords } from '../../../src-renderer/text/failure-words.ts';
import { momentWords } from '../../../src-renderer/text/moment-words.ts';
import { moments } from '../../../src-renderer/text/nl/moments.ts';
import { proofWords } from '../../../src-renderer/text/proof-words.ts';
import { reasonWords } from '../../../src-renderer/text/reason-words.ts';
import { sampleRow } from '../../support/window/sample-row.ts';

const codes = [...failureCodes, ...findingCodes];
const said = (code: (typeof codes)[number]) => ({
  ...({ path: 'a', severity: 'refuse', code } as const),
  message: `The store said ${code} of 12 parts.`,
  remedy: 'Do it again.',
});

describe('what the program tells in English', () => {
  test.each(codes)('%s is told in Dutch, with the English beside it', (code) => {
    const words = failureWords(said(code), 'nl');
    expect(words.message).toMatch(/^\p{Lu}.+\.$/u);
    expect(words.message).not.toContain('The ');
    expect(words.english).toBe(`The store said ${code} of 12 parts. Do it again.`);
  });

  test('no two codes say the same', () => {
    expect(new Set(codes.map((code) => failureWords(said(code), 'nl').message)).size).toBe(codes.length);
  });

  test.each(codes)('%s stays as it is in an English window', (code) => {
    const { message, remedy } = said(code);
    expect(failureWords(said(code), 'en')).toEqual({ message, remedy, english: null });
  });

  test('a remedy is told only where the program told one', () => {
    const { code, message } = said('network');
    expect(failureWords({ code: 'network', message }, 'nl')).toMatchObject({
      remedy: null,
      english: message,
    });
    expect(code).toBe('network');
  });

  test('a name in it cannot turn the reading direction, in either language', () => {
    const failure = { code: 'file-missing', message: 'a\u202Eb is gone.' } as const;
    expect(failureWords(failure, 'nl').english).toContain('⟨U+202E⟩');
    expect(failureWords(failure, 'en').message).toContain('⟨U+202E⟩');
  });
});

describe('what happened to a transfer', () => {
  const kinds = Object.keys(moments) as (keyof typeof moments)[];

  test.each(kinds)('%s is told in Dutch', (kind) => {
    expect(momentWords({ kind, what: 'English.' }, 'nl').words).toMatch(/^\p{Lu}.+\.$/u);
    expect(momentWords({ kind, what: 'English.' }, 'en')).toEqual({ words: null, english: 'English.' });
  });

  test('a part is named, and why it was refused is kept in English', () => {
    const moment = momentOfLog('not accepted', { part: 3, words: 'The store answered 503 SlowDown.' });
    expect(momentWords(moment!, 'nl')).toEqual({
      words: 'Deel 3 is niet aangenomen.',
      english: 'Part 3 was not accepted: The store answered 503 SlowDown.',
    });
  });

  test('a failure is told by its code', () => {
    const row = sampleRow(1, { state: 'failed', failure: { code: 'file-missing', message: 'It is gone.' } });
    const moment = { kind: row.state, failure: 'file-missing', what: momentOfState(row) } as const;
    expect(momentWords(moment, 'nl')).toEqual({
      words: 'Het bestand is er niet meer.',
      english: 'It is gone.',
    });
  });

  test('what no kind is known of stays English', () => {
    expect(momentWords({ what: 'Something.' }, 'nl')).toEqual({ words: null, english: 'Something.' });
  });
});

describe('why, and the proof', () => {
  test('a reason without a known kind is left to the English', () => {
    expect(reasonWords({ why: 'its name is that of dem', because: 'name' }, 'nl')).toBe(
      'de naam is die van dit resultaat',
    );
    expect(reasonWords({ why: 'its name is that of dem' }, 'nl')).toBeNull();
    expect(reasonWords({ why: 'its name is that of dem' }, 'en')).toBe('its name is that of dem');
  });

  test('nothing is claimed in Dutch that the receipt does not claim', () => {
    const hashes: Receipt['hashes'] = { md5: null, etag: null, crc64: null, verified: 'none' };
    const receipt = { hashes, outcome: 'unconfirmed', parts: [], result: null } as const;
    expect(proofOf({ ...receipt, verified: 'none', parts: 0, multipart: false, toLizard: false })).toContain(
      'nothing is proven',
    );
    expect(proofWords(receipt, 'nl')).toContain('er is niets bewezen');
    const result = { portal: 'https://demo.lizard.net', scenario: 's', id: 1, code: 'dem' };
    expect(proofWords({ ...receipt, result }, 'nl')).toContain('niet laten zien dat het het bestand');
    expect(proofWords(receipt, 'en')).toBeNull();
  });
});

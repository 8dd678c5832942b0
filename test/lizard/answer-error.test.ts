import { describe, expect, test } from 'vitest';
import { answerError } from '../../src-main/lizard/answer-error.ts';

const asked = {
  host: 'demo.lizard.net',
  method: 'DELETE',
  path: '/api/v4/scenarios/',
  secrets: ['abcdefg.01234567890'],
};
const html = 'text/html; charset=utf-8';
const json = 'application/json';
const envelope =
  '{"status":405,"code":10,"message":"Not allowed here.","detail":"Method \\"DELETE\\" not allowed."}';

const errorOf = (status: number, contentType = json, body = '{}') =>
  answerError({ status, contentType, body, retries: 0 }, asked);

describe('statuses become codes', () => {
  test.each([
    [301, json, '', 'portal-refused', 'foreign'],
    [302, html, '<html>', 'portal-refused', 'foreign'],
    [400, json, '{"name":["Too short."]}', 'portal-refused', 'refused'],
    [401, json, '{}', 'unauthorised', 'refused'],
    [401, html, '<html>', 'unauthorised', 'refused'],
    [403, json, '{}', 'unauthorised', 'refused'],
    [403, html, '<html>', 'portal-refused', 'foreign'],
    [404, json, '{}', 'not-found', 'refused'],
    [404, html, '<html>', 'portal-refused', 'foreign'],
    [405, json, envelope, 'portal-refused', 'refused'],
    [408, json, '', 'server-error', 'busy'],
    [412, json, '{"layers":["a"]}', 'in-use', 'refused'],
    [429, json, '', 'server-error', 'busy'],
    [500, html, '<html>', 'server-error', 'busy'],
    [504, html, '', 'server-error', 'busy'],
    [200, html, '<html>', 'portal-refused', 'foreign'],
    [200, '', 'hello', 'portal-refused', 'foreign'],
  ])('%i %s %j → %s (%s)', (status, type, body, code, trouble) => {
    expect(errorOf(status, type, body)).toMatchObject({ code, cause: { trouble, status } });
  });

  test.each([
    [200, json, '{}'],
    [204, '', ''],
    [202, 'text/html', ''],
    [200, 'application/problem+json; charset=utf-8', '{}'],
  ])('%i %s %j is a success', (status, type, body) => {
    expect(errorOf(status, type, body)).toBeNull();
  });
});

describe('what the portal said can be read', () => {
  test('the error envelope', () => {
    expect(errorOf(405, json, envelope)?.message).toBe(
      'demo.lizard.net refused DELETE /api/v4/scenarios/ (status 405): Not allowed here. Method "DELETE" not allowed.',
    );
  });

  test('messages of fields, nested ones too', () => {
    const body =
      '{"name":["Ensure this has at least 3 characters."],"results":[{"code":["Required."]}],"detail":"No."}';
    expect(errorOf(400, json, body)?.message).toContain(
      'name: Ensure this has at least 3 characters. results: code: Required. No.',
    );
  });

  test('neither a key nor a signed query is repeated, nor a novel', () => {
    const body = JSON.stringify({
      detail: `key abcdefg.01234567890 at https://s3.example/a?X-Amz-Signature=beef ${'x'.repeat(5000)}`,
    });
    const message = errorOf(400, json, body)?.message ?? '';
    expect(message).not.toMatch(/abcdefg|beef/u);
    expect(message.length).toBeLessThan(450);
  });
});

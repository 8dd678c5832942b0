import { describe, expect, test } from 'vitest';
import { isAllowed, type RequestHead } from '../../../src-main/app/control/is-allowed.ts';

const ours: RequestHead = {
  method: 'POST',
  path: '/rpc',
  host: '127.0.0.1:4711',
  origin: null,
  fetchSite: null,
  contentType: 'application/json',
  authorization: 'Bearer secret',
};
const page = { ...ours, origin: 'http://127.0.0.1:4711', fetchSite: 'same-origin' };
const allowed = (head: RequestHead): boolean => isAllowed(head, 'secret');

describe('lets in', () => {
  test.each<[string, Partial<RequestHead>]>([
    ['a process of this user', {}],
    ['the same through a tunnel on another port', { host: 'localhost:80' }],
    ['the same by IPv6', { host: '[::1]:4711' }],
    ['a client that sends its own origin', { origin: 'http://127.0.0.1:4711' }],
    ['JSON with a charset', { contentType: 'application/json; charset=utf-8' }],
  ])('%s', (_, head) => {
    expect(allowed({ ...ours, ...head })).toBe(true);
  });

  test("its own page's call, by any loopback name", () => {
    expect(allowed(page)).toBe(true);
    expect(allowed({ ...page, host: 'localhost:9', origin: 'http://localhost:9' })).toBe(true);
  });
});

describe('keeps out', () => {
  test.each<[string, Partial<RequestHead>]>([
    ['a rebound name', { host: 'evil.example:4711' }],
    ['a rebound name that begins like loopback', { host: '127.0.0.1.evil.example:4711' }],
    ['a rebound name that ends like loopback', { host: 'evil-localhost:4711' }],
    ['loopback behind user info', { host: 'evil@127.0.0.1:4711' }],
    ['another address of this machine', { host: '192.168.0.7:4711' }],
    ['no host', { host: null }],
    ['an empty host', { host: '' }],
    ['a GET', { method: 'GET' }],
    ['a preflight', { method: 'OPTIONS' }],
    ['a PUT', { method: 'PUT' }],
    ['another path', { path: '/' }],
    ['a path with a query', { path: '/rpc?token=secret' }],
    ['an absolute request target', { path: 'http://127.0.0.1:4711/rpc' }],
    ['no token', { authorization: null }],
    ['a wrong token', { authorization: 'Bearer secret2' }],
    ['a token cut short', { authorization: 'Bearer secre' }],
    ['a token without its scheme', { authorization: 'secret' }],
    ['a form', { contentType: 'text/plain' }],
    ['no content type', { contentType: null }],
  ])('%s', (_, head) => {
    expect(allowed({ ...ours, ...head })).toBe(false);
  });

  test.each<[string, Partial<RequestHead>]>([
    ['elsewhere', { origin: 'https://evil.example' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:4712' }],
    ['another loopback name', { origin: 'http://localhost:4711' }],
    ['no origin at all', { origin: null }],
    ['an opaque origin', { origin: 'null' }],
    ['a longer port', { origin: 'http://127.0.0.1:47110' }],
  ])("a page's call from %s", (_, head) => {
    expect(allowed({ ...page, ...head })).toBe(false);
  });

  test('everyone while there is no token', () => {
    expect(isAllowed({ ...ours, authorization: 'Bearer ' }, '')).toBe(false);
  });
});

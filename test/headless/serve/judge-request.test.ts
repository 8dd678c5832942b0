import { describe, expect, test } from 'vitest';
import {
  type Judged,
  judgeRequest,
  type WindowRequestHead,
} from '../../../src-main/headless/serve/judge-request.ts';

const host = '127.0.0.1:4711';
const origin = `http://${host}`;
const ticket = 'a'.repeat(43);
const stranger = { kind: 'refused', why: 'stranger' };
const noSecret = { kind: 'refused', why: 'secret' };

const opened: WindowRequestHead = {
  ...{ method: 'GET', path: '/', host, origin: null, fetchSite: 'none', fetchMode: 'navigate' },
  ...{ contentType: null, authorization: null, upgrade: null, protocols: null },
};
const asset = { ...opened, path: '/assets/index-D8_b.js', fetchSite: 'same-origin', fetchMode: 'cors' };
const download = { ...opened, path: `/downloads/${ticket}`, fetchSite: 'same-origin' };
const call: WindowRequestHead = {
  ...{ ...opened, method: 'POST', path: '/rpc', origin, fetchSite: 'same-origin', fetchMode: 'cors' },
  ...{ contentType: 'application/json', authorization: 'Bearer secret' },
};
const upgrade: WindowRequestHead = {
  ...{ ...opened, path: '/events?client=a-1', origin, fetchSite: 'same-origin', fetchMode: 'websocket' },
  ...{ upgrade: 'websocket', protocols: 'sluice.v1, secret' },
};

const judge = (head: WindowRequestHead): Judged => judgeRequest(head, 'secret');

describe('lets in', () => {
  test('a person who opens the address, or follows a link to it', () => {
    const page = { kind: 'page', path: '/index.html', host };
    expect(judge(opened)).toEqual(page);
    expect(judge({ ...opened, fetchSite: 'cross-site' })).toEqual(page);
    expect(judge({ ...opened, fetchSite: null, fetchMode: null })).toEqual(page);
  });

  test("the page's files, for the page and for what is no browser", () => {
    const page = { kind: 'page', path: '/assets/index-D8_b.js', host };
    expect(judge(asset)).toEqual(page);
    expect(judge({ ...asset, fetchSite: null, fetchMode: null })).toEqual(page);
  });

  test("the page's calls, and a process that knows the token, through any tunnel", () => {
    expect(judge(call)).toEqual({ kind: 'call' });
    const tunnel = { host: 'localhost:9', origin: 'http://localhost:9' };
    expect(judge({ ...call, ...tunnel })).toEqual({ kind: 'call' });
    expect(judge({ ...call, origin: null, fetchSite: null })).toEqual({ kind: 'call' });
  });

  test('the page that listens', () => {
    expect(judge(upgrade)).toEqual({ kind: 'events', client: 'a-1' });
    expect(judge({ ...upgrade, protocols: 'sluice.v1,secret', upgrade: 'WebSocket' })).toEqual({
      ...{ kind: 'events', client: 'a-1' },
    });
  });

  test('a ticket', () => {
    expect(judge(download)).toEqual({ kind: 'download', ticket });
  });
});

describe('keeps out', () => {
  const all = { opened, asset, download, call, upgrade };
  const hosts: [string, string | null][] = [
    ['a rebound name', 'evil.example:4711'],
    ['a rebound name that begins like loopback', '127.0.0.1.evil.example'],
    ['loopback behind user info', 'evil@127.0.0.1:4711'],
    ['another address of this machine', '192.168.0.7:4711'],
    ['two hosts', `${host}, evil.example`],
    ['no host', null],
  ];
  const everywhere = Object.entries(all).flatMap(([name, head]) =>
    hosts.map(([why, given]) => [name, why, { ...head, host: given }] as const),
  );
  test.each(everywhere)('%s under %s', (_, __, head) => {
    expect(judge({ ...head, origin: head.origin === null ? null : `http://${head.host}` })).toEqual(stranger);
  });

  const foreign = ['https://evil.example', 'http://127.0.0.1:4712', 'http://localhost:4711', 'null', ''];
  const fromForeign = Object.entries(all).flatMap(([name, head]) =>
    foreign.map((given) => [name, given, head] as const),
  );
  test.each(fromForeign)('%s from the origin "%s"', (_, given, head) => {
    expect(judge({ ...head, origin: given })).toEqual(stranger);
  });

  test.each<[string, WindowRequestHead]>([
    ['a HEAD', { ...opened, method: 'HEAD' }],
    ['a preflight', { ...call, method: 'OPTIONS' }],
    ['a PUT', { ...call, method: 'PUT' }],
    ['a DELETE', { ...download, method: 'DELETE' }],
    ['a GET of the calls', { ...call, method: 'GET', path: '/rpc?x' }],
    ['a POST elsewhere', { ...call, path: '/' }],
    ['a POST with a query', { ...call, path: '/rpc?token=secret' }],
    ['an absolute request target', { ...call, path: `${origin}/rpc` }],
    ['a path that climbs', { ...asset, path: '/../package.json' }],
    ['a path that climbs further down', { ...asset, path: '/assets/../../package.json' }],
    ['a path that climbs in disguise', { ...asset, path: '/assets/%2e%2e/%2e%2e/package.json' }],
    ['a path with backslashes', { ...asset, path: '/assets\\..\\x.js' }],
    ['a hidden file', { ...asset, path: '/.sources' }],
    ['a second slash', { ...asset, path: '//evil.example/x.js' }],
    ['a page with a query', { ...opened, path: '/?token=secret' }],
    ['a file another site embeds', { ...asset, fetchSite: 'cross-site', fetchMode: 'no-cors' }],
    ['a file another port embeds', { ...asset, fetchSite: 'same-site', fetchMode: 'no-cors' }],
    ['a file another site leads to', { ...asset, fetchSite: 'cross-site', fetchMode: 'navigate' }],
    ['the page another site reads', { ...opened, fetchSite: 'cross-site', fetchMode: 'no-cors' }],
    ['a ticket another site leads to', { ...download, fetchSite: 'cross-site' }],
    ['a ticket cut short', { ...download, path: `/downloads/${ticket.slice(1)}/` }],
    ["a page's call without its origin", { ...call, origin: null }],
    ['a form that posts text', { ...call, contentType: 'text/plain' }],
    ['a form', { ...call, contentType: 'application/x-www-form-urlencoded' }],
    ['a call without a type', { ...call, contentType: null }],
    ['an upgrade without an origin', { ...upgrade, origin: null }],
    ['an upgrade by POST', { ...upgrade, method: 'POST' }],
    ['an upgrade to something else', { ...upgrade, upgrade: 'h2c' }],
    ['an upgrade of the calls', { ...call, upgrade: 'websocket' }],
    ['an upgrade elsewhere', { ...upgrade, path: '/' }],
    ['an upgrade that names no client', { ...upgrade, path: '/events' }],
    ['an upgrade with an odd client', { ...upgrade, path: '/events?client=a%20b' }],
    ['an upgrade with another version', { ...upgrade, protocols: 'sluice.v2, secret' }],
    ['an upgrade without a protocol', { ...upgrade, protocols: null }],
    ['an upgrade with more protocols', { ...upgrade, protocols: 'sluice.v1, secret, secret' }],
  ])('%s', (_, head) => {
    expect(judge(head)).toEqual(stranger);
  });

  test.each<[string, WindowRequestHead]>([
    ['a call without the token', { ...call, authorization: null }],
    ['a call with a wrong token', { ...call, authorization: 'Bearer secret2' }],
    ['a call with the token and no scheme', { ...call, authorization: 'secret' }],
    ['an upgrade without the token', { ...upgrade, protocols: 'sluice.v1' }],
    ['an upgrade with a wrong token', { ...upgrade, protocols: 'sluice.v1, secre' }],
  ])('%s, and says that it is the secret', (_, head) => {
    expect(judge(head)).toEqual(noSecret);
  });

  test('calls and listeners while there is no token', () => {
    expect(judgeRequest({ ...call, authorization: 'Bearer ' }, '')).toMatchObject({ kind: 'refused' });
    expect(judgeRequest({ ...upgrade, protocols: 'sluice.v1, ' }, '')).toEqual(noSecret);
  });
});

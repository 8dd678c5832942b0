import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FaultAction } from '../../../src-main/demo/faults/fault-action.ts';
import { items, type Portal, startPortal } from './start-portal.ts';

let portal: Portal;
beforeEach(async () => {
  portal = await startPortal();
});
afterEach(() => portal.close());

const once = (action: FaultAction, method = 'GET') =>
  portal.lizard.faults.add({ match: { method, path: '/api/v4/scenarios/', count: 1 }, do: action });
const list = () => portal.call('GET', 'scenarios/');

describe('a scripted fault', () => {
  test('answers a status in the envelope, with Retry-After, and only as often as told', async () => {
    once({ kind: 'answer', status: 429, code: 'Throttled', retryAfterSeconds: 3, at: 'start' });
    const answer = await list();
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '3']);
    expect(Object.keys(answer.json)).toEqual(['status', 'code', 'message', 'detail']);
    expect(answer.json).toMatchObject({ status: 429, detail: 'Throttled' });
    expect((await list()).status).toBe(200);
  });

  test('after the body leaves nothing done', async () => {
    once({ kind: 'answer', status: 503, code: 'Down', at: 'end' }, 'POST');
    const body = { name: 'Some scenario', organisation: portal.lizard.organisation.uuid };
    expect((await portal.call('POST', 'scenarios/', { body })).status).toBe(503);
    expect((await list()).json['count']).toBe(0);
  });

  test('drops the answer of what was done all the same', async () => {
    once({ kind: 'drop-answer' }, 'POST');
    const body = { name: 'Some scenario', organisation: portal.lizard.organisation.uuid };
    await expect(portal.call('POST', 'scenarios/', { body })).rejects.toThrow('fetch failed');
    expect(items((await list()).json).map((each) => each['name'])).toEqual(['Some scenario']);
  });

  test('resets the connection', async () => {
    once({ kind: 'reset', afterBytes: 0 });
    await expect(list()).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
    expect((await list()).status).toBe(200);
  });

  test('says nothing until the client goes', async () => {
    once({ kind: 'stall', afterBytes: 0 });
    const signal = AbortSignal.timeout(200);
    await expect(fetch(`${portal.lizard.origin}/api/v4/scenarios/`, { signal })).rejects.toThrow('timeout');
    expect((await list()).status).toBe(200);
  });

  test.each([
    ['login', 200],
    ['redirect', 302],
    ['forbidden', 403],
    ['network-authentication', 511],
  ] as const)('answers the page %s instead of JSON', async (page, status) => {
    once({ kind: 'html', page });
    const answer = await list();
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'text/html; charset=utf-8']);
    expect(answer.text).toContain('<html>');
  });

  test.each([
    ['not-done', 0],
    ['done', 1],
  ] as const)('hides an error in a 200, %s', async (commit, count) => {
    once({ kind: 'error-in-200', code: 'Broken', commit }, 'POST');
    const body = { name: 'Some scenario', organisation: portal.lizard.organisation.uuid };
    expect(await portal.call('POST', 'scenarios/', { body })).toMatchObject({
      status: 200,
      json: { detail: 'Broken' },
    });
    expect((await list()).json['count']).toBe(count);
  });

  test('moves the clock by which it dates and signs', async () => {
    const hour = 3_600_000;
    const scenario = await portal.lizard.makeScenario({
      results: [{ code: 'x', family: 'Raw', name: 'Some' }],
    });
    portal.lizard.faults.add({ match: {}, do: { kind: 'clock', offsetMs: hour } });
    const answer = await portal.call('GET', `scenarios/${scenario.uuid}/results/`);
    expect(Date.parse(answer.headers.get('date')!)).toBe(portal.clock.now() + hour);
    expect(String(items(answer.json)[0]!['upload_url'])).toContain('X-Amz-Date=20261121T130000Z');
  });

  test('shortens the life of the URLs it signs', async () => {
    const scenario = await portal.lizard.makeScenario({
      results: [{ code: 'x', family: 'Raw', name: 'Some' }],
    });
    portal.lizard.faults.add({ match: { count: 1 }, do: { kind: 'url-life', seconds: 60 } });
    const path = `scenarios/${scenario.uuid}/results/`;
    expect(String(items(await portal.get(path))[0]!['upload_url'])).toContain('X-Amz-Expires=60&');
    expect(String(items(await portal.get(path))[0]!['upload_url'])).toContain('X-Amz-Expires=604800&');
  });

  test('delays the answer of what was done', async () => {
    once({ kind: 'delay-answer', ms: 150 });
    const start = performance.now();
    expect((await list()).status).toBe(200);
    expect(performance.now() - start).toBeGreaterThanOrEqual(140);
  });

  test('counts what it swallowed', async () => {
    once({ kind: 'answer', status: 500, code: 'Broken', at: 'start' });
    await list();
    await list();
    expect(portal.lizard.requestCount('GET', '/api/v4/scenarios/')).toBe(2);
  });
});

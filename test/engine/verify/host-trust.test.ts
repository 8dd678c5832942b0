import { describe, expect, test } from 'vitest';
import type { LedgerWrite } from '../../../src-main/engine/ports/ledger.ts';
import { HostTrust } from '../../../src-main/engine/verify/host-trust.ts';

const here = 'https://store.example/bucket/a';
const alsoHere = 'https://store.example/bucket/b';
const never = new AbortController().signal;
const at = Date.parse('2026-06-01T00:00:00Z');
const day = 24 * 3600 * 1000;

function trustAt(now: number, hosts: ConstructorParameters<typeof HostTrust>[2] = []) {
  const written: LedgerWrite[] = [];
  const notices: string[] = [];
  const write = (batch: readonly LedgerWrite[]): Promise<void> => {
    written.push(...batch);
    return Promise.resolve();
  };
  const clock = { now: () => now, monotonic: () => now, sleep: () => Promise.resolve() };
  const trust = new HostTrust({ write }, clock, hosts, (message) => notices.push(message));
  return { trust, written, notices };
}

describe('an ETag that is not the MD5', () => {
  test('on a host known as md5 is damage: the body goes again', async () => {
    const { trust } = trustAt(at);
    await trust.matched(here);
    await expect(trust.judge(here, 'one', never)).resolves.toBe('again');
  });

  test('on an unknown host makes the first the probe, and all others wait for it', async () => {
    const { trust, notices } = trustAt(at);
    await expect(trust.judge(here, 'one', never)).resolves.toBe('again');
    const others = [trust.judge(alsoHere, 'two', never), trust.judge(alsoHere, 'three', never)];
    await expect(trust.judge(here, 'one', never)).resolves.toBe('opaque');
    await expect(Promise.all(others)).resolves.toEqual(['opaque', 'opaque']);
    expect(notices).toHaveLength(1);
  });

  test('whose probe then matches was damage, for the others too', async () => {
    const { trust } = trustAt(at);
    await trust.judge(here, 'one', never);
    const other = trust.judge(alsoHere, 'two', never);
    await trust.matched(here);
    await expect(other).resolves.toBe('again');
  });

  test('whose probe is cancelled makes the next one the probe', async () => {
    const { trust } = trustAt(at);
    await trust.judge(here, 'one', never);
    const two = trust.judge(alsoHere, 'two', never);
    trust.abandon(here, 'one');
    await expect(two).resolves.toBe('again');
    await expect(trust.judge(alsoHere, 'two', never)).resolves.toBe('opaque');
  });
});

describe('what was learnt of a host', () => {
  test('is written to the ledger by scheme, host and first path segment', async () => {
    const { trust, written } = trustAt(at);
    await trust.matched(here);
    expect(written).toMatchObject([{ type: 'host', host: { verdict: { kind: 'md5' } } }]);
    expect(trust.verdict('https://store.example/other/a').kind).toBe('unknown');
    expect(trust.verdict('http://store.example/bucket/a').kind).toBe('unknown');
  });

  test('opaque is tried anew after 30 days', async () => {
    const first = trustAt(at);
    await first.trust.judge(here, 'one', never);
    await first.trust.judge(here, 'one', never);
    const kept = first.written.flatMap((write) => (write.type === 'host' ? [write.host] : []));
    expect(trustAt(at + 29 * day, kept).trust.verdict(here).kind).toBe('opaque');
    expect(trustAt(at + 31 * day, kept).trust.verdict(here).kind).toBe('unknown');
  });

  test('CRC64NVME is computed while reading only where it is given and MD5 says nothing', async () => {
    const { trust } = trustAt(at);
    expect(trust.wantsCrc64(here)).toBe(false);
    await trust.sawCrc64(here);
    expect(trust.wantsCrc64(here)).toBe(true);
    await trust.matched(here);
    expect(trust.wantsCrc64(here)).toBe(false);
  });
});

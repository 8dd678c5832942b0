import { expect, onTestFinished, test } from 'vitest';
import { createPresigner, type PresignRequest } from '../../../src-main/demo/signing/create-presigner.ts';
import { startS3, type S3Handle } from '../../../src-main/demo/s3/start-s3.ts';
import type { ProxyKind } from '../../support/proxies/proxy-config.ts';
import { startProxy } from '../../support/proxies/start-proxy.ts';
import { startEngine } from '../../support/engine/start-engine.ts';
import { testFiles } from '../../support/engine/test-files.ts';
import { withTools } from '../../support/rasters/with-tools.ts';

const { signal } = new AbortController();
const size = 8 * 1024 ** 2;

interface Case {
  readonly proxy: ProxyKind;
  /** How far the store's clock is ahead of this machine's (ms). */
  readonly ahead?: number;
  readonly sign: Omit<PresignRequest, 'method'>;
  /** Whether the key's slashes are written as %2F. */
  readonly slashes?: 'escaped';
}

async function demoStore(ahead: number): Promise<S3Handle> {
  const s3 = await startS3({ storage: { kind: 'discard' }, clock: () => Date.now() + ahead });
  onTestFinished(() => s3.close());
  return s3;
}

/** Sends one file by a URL that is signed for the proxy's origin. */
async function sendThrough({ proxy, ahead = 0, sign, slashes }: Case) {
  const s3 = await demoStore(ahead);
  const origin = await startProxy(proxy, s3.port);
  const { region, bucket, keys } = s3;
  const presign = createPresigner({ origin, region, bucket, keys, lifeSeconds: 3600, now: Date.now });
  const signed = await presign({ method: 'PUT', ...sign });
  const url = slashes === undefined ? signed : signed.replace(sign.key, encodeURIComponent(sign.key));
  const [file] = await testFiles([size]);
  const put = { url, headers: {} };
  const started = await startEngine();
  const object = url.split('?')[0] ?? '';
  await started.engine.add([{ ...file!, object, destination: { kind: 'plan', put } }], {
    again: false,
    signal,
  });
  await started.engine.settled();
  await started.close();
  return { row: started.rows.get(file!.name), sentBytes: started.engine.summary().sentBytes };
}

/** The store's clock, not this machine's, has the URL ended: nothing here can know before the first body. */
async function expectOneBody(proxy: ProxyKind): Promise<void> {
  const { row, sentBytes } = await sendThrough({ proxy, ahead: 7_200_000, sign: { key: 'ended.bin' } });
  expect(row).toMatchObject({ state: 'waiting', waiting: { for: 'fresh-url' } });
  expect(sentBytes).toBeLessThanOrEqual(size);
}

async function expectRefusal(asked: Case, code: string, message: RegExp): Promise<void> {
  const { row, sentBytes } = await sendThrough(asked);
  expect(row).toMatchObject({
    state: 'failed',
    failure: {
      code,
      message: expect.stringMatching(message) as string,
      remedy: expect.stringMatching(/\S/) as string,
    },
  });
  expect(sentBytes).toBeLessThanOrEqual(size);
}

const longQuery = (length: number): Record<string, string> => ({ 'x-note': 'n'.repeat(length) });

withTools('uploads behind nginx', ['nginx'], () => {
  const proxy = { name: 'nginx' } as const;

  test('arrive', async () => {
    expect((await sendThrough({ proxy, sign: { key: 'good.bin' } })).row).toMatchObject({
      ...{ state: 'done', verified: 'md5' },
    });
  });

  test('cost an ended URL one body at most', () => expectOneBody(proxy));

  test('are told in one sentence that a body is too large', () =>
    expectRefusal(
      { proxy: { name: 'nginx', bodyLimit: 1_000_000 }, sign: { key: 'large.bin' } },
      'file-too-large',
      /^A server on the way to the store \(nginx\/[\d.]+\) takes no body of 8388608 bytes \(413\)\.$/,
    ));

  test('are told in one sentence that a URL is too long', () =>
    expectRefusal(
      { proxy, sign: { key: 'long.bin', query: longQuery(9_000) } },
      'url-refused',
      /^A server on the way to the store \(nginx\/[\d.]+\) takes no URL of 9\d{3} characters \(414\)\.$/,
    ));

  test('are told in one sentence that headers are too long, by whoever is behind it', () =>
    expectRefusal(
      { proxy: { name: 'nginx', urlLimit: 65_536 }, sign: { key: 'long.bin', query: longQuery(20_000) } },
      'url-refused',
      /takes no URL of 20\d{3} characters \(431\)\.$/,
    ));
});

withTools('uploads behind Varnish', ['varnish'], () => {
  test('cost an ended URL one body at most', () => expectOneBody({ name: 'varnish' }));
});

withTools('uploads behind Apache', ['apache'], () => {
  const proxy = { name: 'apache' } as const;

  test('cost an ended URL one body at most', () => expectOneBody(proxy));

  test('are told in one sentence that a URL is too long', () =>
    expectRefusal(
      { proxy, sign: { key: 'long.bin', query: longQuery(9_000) } },
      'url-refused',
      /^A server on the way to the store \(Apache.*\) takes no URL of 9\d{3} characters \(414\)\.$/,
    ));

  test('are told in one sentence that a slash in a key is not passed on', () =>
    expectRefusal(
      { proxy, sign: { key: 'runs/a.bin' }, slashes: 'escaped' },
      'url-refused',
      /^A server on the way to the store \(Apache.*\) answered 404 itself: .* %2F/,
    ));
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { downloadFile, type DownloadProgress } from '../../../scripts/electron/download-file.ts';
import { createAgents } from '../../../src-main/app/network/create-agents.ts';
import { direct, type ProxyChoice } from '../../../src-main/app/network/proxy-choice.ts';
import {
  type ElectronMirror,
  electronMirror,
  half,
  tinyElectron,
  whole,
} from '../../support/electron-mirror.ts';
import { proxyServer } from '../../support/proxy-server.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const { zip } = tinyElectron('45.4.1');
const patient = { answerMs: 20_000, stallMs: 20_000, totalMs: 60_000 };

interface Ask {
  readonly limits?: Partial<typeof patient>;
  readonly proxy?: ProxyChoice;
  readonly onProgress?: (progress: DownloadProgress) => void;
}

/** What the file holds afterwards. */
async function download(url: string, { limits, proxy = direct, onProgress = () => undefined }: Ask = {}) {
  const agents = createAgents({ proxy, trust: () => undefined });
  onTestFinished(() => agents.close());
  const file = join(await tempFolder(), 'archive.zip');
  await downloadFile(url, file, { agents, onProgress, limits: { ...patient, ...limits } });
  return readFile(file);
}

test('a file is brought whole, through redirects, and how far it is is told', async () => {
  const mirror = await electronMirror((response) => {
    mirror.serve = (next) => whole(next, zip);
    response.writeHead(302, { Location: '/elsewhere' }).end();
  });
  const told: DownloadProgress[] = [];
  const got = await download(`${mirror.url}archive.zip`, { onProgress: (progress) => told.push(progress) });
  expect(got.equals(zip)).toBe(true);
  expect(mirror.asked).toEqual(['/archive.zip', '/elsewhere']);
  expect(told.at(-1)).toEqual({ transferred: zip.length, total: zip.length });
});

test('a server that does not say how much it gives is believed', async () => {
  const mirror = await electronMirror((response) => {
    response.write(zip);
    response.end();
  });
  const told: DownloadProgress[] = [];
  const got = await download(mirror.url, { onProgress: (progress) => told.push(progress) });
  expect(got.equals(zip)).toBe(true);
  expect(told.at(-1)).toEqual({ transferred: zip.length, total: null });
});

test('a slow server is waited for: what it gave is told before it gives the rest', async () => {
  let giveTheRest = (): unknown => undefined;
  const mirror = await electronMirror((response) => {
    half(response, zip);
    giveTheRest = () => response.end(zip.subarray(zip.length / 2));
  });
  const got = await download(mirror.url, {
    onProgress: ({ transferred }) => transferred === Math.floor(zip.length / 2) && giveTheRest(),
  });
  expect(got.equals(zip)).toBe(true);
});

test.each<[string, ElectronMirror['serve'], Partial<typeof patient>, RegExp]>([
  ['has it not', (response) => response.writeHead(404).end(), {}, /^HOST does not have it \(404\)\.$/],
  ['fails', (response) => response.writeHead(503).end(), {}, /^HOST answered 503\.$/],
  ['does not answer', () => undefined, { answerMs: 200 }, /^HOST did not answer within 0\.2 s\.$/],
  [
    'stalls',
    (response) => half(response, zip),
    { stallMs: 200 },
    /^HOST sent nothing for 0\.2 s, after [\d.]+ kB of 30\d kB\.$/,
  ],
  [
    'takes too long',
    (response) => half(response, zip),
    { totalMs: 300 },
    /^HOST did not give all of it within 0\.3 s\.$/,
  ],
  [
    'breaks off',
    (response) => {
      half(response, zip);
      setImmediate(() => response.destroy());
    },
    {},
    /^The connection to HOST was cut.*, after [\d.]+ kB of 30\d kB\.$/,
  ],
])('a server that %s is one sentence', async (_, serve, limits, why) => {
  const mirror = await electronMirror(serve);
  const sentence = await download(mirror.url, { limits }).catch((error: unknown) => String(error));
  expect(
    String(sentence)
      .replace(`127.0.0.1:${mirror.port}`, 'HOST')
      .replace(/^NotFetched: /, ''),
  ).toMatch(why);
});

test('a host nobody knows is said within the time an answer may take', async () => {
  await expect(download('http://mirror.invalid/', { limits: { answerMs: 5_000 } })).rejects.toMatchObject({
    name: 'NotFetched',
    message: expect.stringContaining('mirror.invalid') as string,
  });
});

test('a disk that does not take it is not the fault of the network', async () => {
  const mirror = await electronMirror((response) => whole(response, zip));
  const agents = createAgents({ proxy: direct, trust: () => undefined });
  onTestFinished(() => agents.close());
  const file = join(await tempFolder(), 'no such folder', 'archive.zip');
  const ended = downloadFile(mirror.url, file, { agents, onProgress: () => undefined, limits: patient });
  await expect(ended).rejects.toMatchObject({ code: 'ENOENT' });
});

const through = (port: number): ProxyChoice => {
  const address = `http://name:secret@127.0.0.1:${port}`;
  return { kind: 'proxy', http: address, https: address, bypass: '' };
};

test('a proxy is used', async () => {
  const mirror = await electronMirror((response) => whole(response, zip));
  const proxy = await proxyServer();
  const url = `http://mirror.example:${mirror.port}/archive.zip`;
  expect((await download(url, { proxy: through(proxy.port) })).equals(zip)).toBe(true);
  expect(proxy.asked).toEqual([`GET ${url}`]);
});

test.each([
  ['http', 407, /wants a sign-in \(407\)/],
  ['https', 407, /wants a sign-in \(407\)/],
  ['https', 403, /does not let this computer through \(403\)/],
] as const)(
  'a proxy that refuses the way to a %s mirror with %i is told by its word',
  async (scheme, status, why) => {
    const proxy = await proxyServer({ refuse: { status } });
    const ended = download(`${scheme}://mirror.example/archive.zip`, { proxy: through(proxy.port) });
    const error: unknown = await ended.catch((thrown: unknown) => thrown);
    expect(String(error)).toMatch(why);
    expect(String(error)).not.toContain('secret');
  },
);

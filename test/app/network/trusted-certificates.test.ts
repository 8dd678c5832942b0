import { X509Certificate } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, expect, test } from 'vitest';
import { gatherCertificates } from '../../../src-main/app/network/gather-certificates.ts';
import { trustSystem } from '../../../src-main/app/network/trust-system.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { testCa } from '../../support/test-ca.ts';

const [first, second] = [testCa().cert.trim(), testCa().cert.trim()];
const before = getCACertificates('default');
afterAll(() => setDefaultCACertificates(before));

const prints = (all: readonly string[]): string[] =>
  all.map((pem) => new X509Certificate(pem).fingerprint256);

test('certificates come from the file and from each folder, whatever lies beside them', async () => {
  const folder = await tempFolder();
  await mkdir(join(folder, 'certs'));
  await mkdir(join(folder, 'more', 'deeper'), { recursive: true });
  await writeFile(join(folder, 'one.pem'), `Company authority\n${first}\n${second}\n`);
  await writeFile(join(folder, 'certs', 'two.pem'), second);
  await writeFile(join(folder, 'certs', 'notes.txt'), 'nothing');
  await writeFile(
    join(folder, 'certs', 'broken.pem'),
    '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n',
  );
  const folders = [join(folder, 'certs'), join(folder, 'more')].join(delimiter);
  expect(gatherCertificates({ SSL_CERT_FILE: join(folder, 'one.pem'), SSL_CERT_DIR: folders })).toEqual({
    certificates: [first, second],
    problems: [],
  });
});

test('a path that is wrong is said, and costs no more', async () => {
  const folder = await tempFolder();
  await writeFile(join(folder, 'empty.pem'), '');
  const said = (env: Record<string, string>) => gatherCertificates(env).problems;
  expect(said({})).toEqual([]);
  expect(said({ SSL_CERT_FILE: join(folder, 'none.pem') })).toEqual([
    expect.stringMatching(/^SSL_CERT_FILE names .+none\.pem, which cannot be read/),
  ]);
  expect(said({ SSL_CERT_FILE: join(folder, 'empty.pem') })).toEqual([
    expect.stringMatching(/which holds no certificate\.$/),
  ]);
  expect(said({ SSL_CERT_DIR: join(folder, 'none') })).toEqual([
    expect.stringMatching(/^SSL_CERT_DIR names/),
  ]);
});

test('what the computer trusts is added once, to what was trusted before', async () => {
  const folder = await tempFolder();
  const file = join(folder, 'ca.pem');
  await writeFile(file, first);
  const notices: string[] = [];
  const trust = trustSystem({
    env: { SSL_CERT_FILE: file, SSL_CERT_DIR: join(folder, 'none') },
    notice: (message) => notices.push(message),
  });
  trust();
  trust();
  const now = prints(getCACertificates('default'));
  expect(now).toContain(prints([first])[0]);
  expect(prints(before).filter((each) => !now.includes(each))).toEqual([]);
  expect(notices).toHaveLength(1);
});

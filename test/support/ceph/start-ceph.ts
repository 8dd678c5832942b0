import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { AccessKeys } from '../../../src-main/demo/signing/access-keys.ts';
import { createPresigner, type Presign } from '../../../src-main/demo/signing/create-presigner.ts';
import { freePort } from './free-port.ts';

const run = promisify(execFile);
const script = join(import.meta.dirname, '../../../scripts/ceph-rgw.sh');
const keys: AccessKeys = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
};

/** A running Ceph RGW with an empty bucket of our own. */
export interface CephServer {
  readonly origin: string;
  readonly region: string;
  readonly bucket: string;
  readonly keys: AccessKeys;
  readonly sign: Presign;
  stop(): Promise<void>;
}

/**
 * Starts Ceph on free ports with its state in a temporary folder (about 12 s), or takes the one that `SLUICE_CEPH`
 * names by its origin, which then stays up: it has to have been started by scripts/ceph-rgw.sh with its usual keys.
 */
export async function startCeph(): Promise<CephServer> {
  const shared = process.env['SLUICE_CEPH'];
  const { origin, stop } =
    shared === undefined ? await startOwn() : { origin: shared, stop: () => Promise.resolve() };
  const bucket = `sluice-${randomBytes(4).toString('hex')}`;
  const region = 'us-east-1';
  const sign = createPresigner({ origin, region, bucket, keys, lifeSeconds: 3600, now: Date.now });
  const made = await fetch(await sign({ method: 'PUT', key: '' }), { method: 'PUT' });
  if (!made.ok) throw new Error(`Ceph did not make a bucket: ${made.status} ${await made.text()}`);
  return { origin, region, bucket, keys, sign, stop };
}

async function startOwn(): Promise<Pick<CephServer, 'origin' | 'stop'>> {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-ceph-'));
  const state = join(folder, 'cluster');
  const ports = { RGW_PORT: String(await freePort()), MON_PORT: String(await freePort()) };
  const stop = async () => {
    await run(script, ['down', state]);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const { stdout } = await run(script, ['up', state], { env: { ...process.env, ...ports } });
    return { origin: stdout.trim(), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { FaultRule } from '../../../src-main/demo/faults/fault-rule.ts';
import { writeFaultRule } from '../../../src-main/demo/faults/parse-fault-rule.ts';
import type { RequestCount } from '../../../src-main/demo/s3/request-counts.ts';
import type { AccessKeys } from '../../../src-main/demo/signing/access-keys.ts';
import { createPresigner, type Presign } from '../../../src-main/demo/signing/create-presigner.ts';

const entry = join(import.meta.dirname, '../../../src-main/demo/s3/serve-s3.ts');

interface Served {
  readonly origin: string;
  readonly bucket: string;
  readonly region: string;
  readonly keys: AccessKeys;
  readonly control: { readonly url: string; readonly token: string };
}

export interface ServedObject {
  readonly key: string;
  readonly size: number;
  readonly etag: string;
  /** Null for a multipart object. */
  readonly md5: string | null;
}

/** The demo S3 in a process of its own. */
export interface SpawnedS3 {
  readonly pid: number;
  readonly origin: string;
  readonly bucket: string;
  readonly keys: AccessKeys;
  readonly sign: Presign;
  counts(): Promise<readonly RequestCount[]>;
  clearCounts(): Promise<void>;
  objects(): Promise<readonly ServedObject[]>;
  addFault(rule: FaultRule): Promise<void>;
  clearFaults(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts it with the arguments of serve-s3.ts, for example `['--discard']` or `['--folder', dir]`. */
export async function spawnS3(args: readonly string[]): Promise<SpawnedS3> {
  const child = spawn(process.execPath, [entry, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface(child.stdout);
  const [line] = (await Promise.race([once(lines, 'line'), once(child, 'exit').then(failToStart)])) as [
    string,
  ];
  const served = JSON.parse(line) as Served;
  const { origin, bucket, region, keys, control } = served;
  const call = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(`${control.url}${path}`, {
      // Kept open, it could be used just as the server lets it go for having been idle.
      ...{ method, headers: { authorization: `Bearer ${control.token}`, connection: 'close' } },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  const order = async (method: string, path: string, body?: unknown): Promise<void> => {
    await call(method, path, body);
  };
  return {
    ...{ pid: child.pid ?? 0, origin, bucket, keys },
    sign: createPresigner({ origin, region, bucket, keys, lifeSeconds: 3600, now: Date.now }),
    counts: async () => (await call('GET', '/counts')) as readonly RequestCount[],
    clearCounts: () => order('DELETE', '/counts'),
    objects: async () => (await call('GET', '/objects')) as readonly ServedObject[],
    addFault: (rule) => order('POST', '/faults', writeFaultRule(rule)),
    clearFaults: () => order('DELETE', '/faults'),
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.stdin.end();
      await once(child, 'exit');
    },
  };
}

const failToStart = (): never => {
  throw new Error('The S3 process ended before it answered.');
};

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { ensureTool } from '../../../scripts/ensure-tool.ts';
import { freePort } from '../ceph/free-port.ts';
import { type ProxyKind, proxyConfig } from './proxy-config.ts';

/** Starts a web server of the system in front of a store on loopback, for one test; resolves with its origin. */
export async function startProxy(kind: ProxyKind, storePort: number): Promise<string> {
  const tool = ensureTool(kind.name);
  if (tool.kind === 'missing') throw new Error(tool.sentence);
  const folder = await mkdtemp(join(tmpdir(), 'sluice-proxy-'));
  const port = await freePort();
  const { file, text, args } = proxyConfig(kind, { folder, port, storePort });
  await writeFile(file, text);
  const child = spawn(tool.path, args, { stdio: 'ignore' });
  onTestFinished(async () => {
    if (child.exitCode === null && child.kill()) await once(child, 'exit');
    await rm(folder, { recursive: true, force: true });
  });
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`${kind.name} ended before it answered.`);
    await wait(20);
  }
  return `http://127.0.0.1:${port}`;
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

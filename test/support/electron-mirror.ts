import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { onTestFinished } from 'vitest';
import { tempFolder } from './temp-folder.ts';

const programs = ['electron', 'electron.exe', 'Electron.app/Contents/MacOS/Electron'];

/** An archive as Electron's releases have it, of 300 kB that do not compress, and its entry for the table of checksums. */
export function tinyElectron(version: string): { zip: Buffer; checksums: Record<string, string> } {
  const executable = { os: 3, attrs: 0o755 << 16 } as const;
  const program = strToU8('#!/bin/sh\necho tiny\n');
  const zip = Buffer.from(
    zipSync({
      version: strToU8(version),
      'resources/default_app.asar': [randomBytes(300_000), { level: 0 }],
      ...Object.fromEntries(programs.map((name) => [name, [program, executable]] as const)),
    }),
  );
  const name = `electron-v${version}-${process.platform}-${process.arch}.zip`;
  return { zip, checksums: { [name]: createHash('sha256').update(zip).digest('hex') } };
}

/** Gives the archive whole, saying how long it is. */
export const whole = (response: ServerResponse, zip: Buffer): void => {
  response.writeHead(200, { 'Content-Length': zip.length }).end(zip);
};

/** Says how long the archive is and gives the first half of it. */
export const half = (response: ServerResponse, zip: Buffer): void => {
  response.writeHead(200, { 'Content-Length': zip.length }).write(zip.subarray(0, zip.length / 2));
};

export interface ElectronMirror {
  readonly url: string;
  readonly port: number;
  /** The paths it was asked for. */
  readonly asked: string[];
  /** Resolves when it has been asked. */
  readonly wasAsked: Promise<true>;
  /** How it answers from now on. */
  serve: (response: ServerResponse) => void;
}

/** A mirror of Electron's releases on loopback, for one test. */
export async function electronMirror(serve: ElectronMirror['serve']): Promise<ElectronMirror> {
  const first = Promise.withResolvers<true>();
  const server = createServer((request, response) => {
    mirror.asked.push(request.url ?? '');
    mirror.serve(response);
    first.resolve(true);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const mirror = {
    port,
    url: `http://127.0.0.1:${port}/`,
    asked: [] as string[],
    wasAsked: first.promise,
    serve,
  };
  return mirror;
}

/** A checkout in which Electron's package of this version is installed, without its binary. */
export async function checkoutWithout(version: string): Promise<string> {
  const root = await tempFolder();
  await installPackage(root, version);
  return root;
}

export async function installPackage(root: string, version: string): Promise<void> {
  const folder = join(root, 'node_modules', 'electron');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'electron', version }));
  await writeFile(join(folder, 'checksums.json'), '{}');
}

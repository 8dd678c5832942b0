// What `electron [-r MODULE] FILE` does: the part of Electron's own default app that an app brings along and others leave out.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, type App } from 'electron';

/** What a default app may say of the app it starts; Electron keeps it to itself. */
interface StartedApp extends App {
  setVersion(version: string): void;
  setAppPath(folder: string): void;
}
const started = app as StartedApp;

const preloads: string[] = [];
let given: string | undefined;
const words = process.argv.slice(1);
for (let word = words.shift(); word !== undefined && given === undefined; word = words.shift()) {
  if (word === '-r' || word === '--require') preloads.push(words.shift() ?? '');
  else if (!word.startsWith('-')) given = word;
}
if (given === undefined) throw new Error('Which app? Give its file or folder.');

const path = resolve(given);
const folder = statSync(path).isDirectory() ? path : dirname(path);
const manifest = join(folder, 'package.json');
const described = (existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : {}) as Manifest;
if (described.version !== undefined) started.setVersion(described.version);
const name = described.productName ?? described.name;
if (name !== undefined) started.setName(name);
started.setAppPath(folder);
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });

const require = createRequire(path);
for (const preload of preloads) require(preload);
await import(pathToFileURL(folder === path ? join(folder, described.main ?? 'index.js') : path).href);

interface Manifest {
  readonly name?: string;
  readonly productName?: string;
  readonly version?: string;
  readonly main?: string;
}

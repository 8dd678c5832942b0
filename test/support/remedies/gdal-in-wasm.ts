import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import type { Gdal } from './gdal.ts';

/** GDAL 3.8.4: 40 MB unpacked (LGPL), which only whoever runs the whole bank needs; so it is fetched for it, and no dependency. */
const pinned = 'gdal3.js@2.8.1';

/** What Emscripten makes of GDAL's C functions: pointers are numbers. */
interface Wasm {
  readonly ccall: (
    name: string,
    returns: 'number' | 'string' | null,
    types: readonly string[],
    args: readonly unknown[],
  ) => unknown;
  readonly _malloc: (bytes: number) => number;
  readonly HEAPU32: Uint32Array;
  readonly lengthBytesUTF8: (text: string) => number;
  readonly stringToUTF8: (text: string, at: number, bytes: number) => void;
  readonly FS: {
    readonly mkdirTree: (path: string) => void;
    readonly unmount: (at: string) => void;
    readonly mount: (type: unknown, options: { root: string }, at: string) => void;
  };
  readonly NODEFS: unknown;
}
type Start = (options: { path: string; dest: string; useWorker: false }) => Promise<{ Module: Wasm }>;

/**
 * Another release of GDAL than Debian's, in this process: fetches its package into `tools`, reads and writes `folder`.
 * Rejects where the registry cannot be reached.
 */
export async function gdalInWasm(tools: string, folder: string): Promise<Gdal> {
  const { stdout } = await promisify(execFile)('npm', ['pack', '--silent', pinned], { cwd: tools });
  await promisify(execFile)('tar', ['xzf', stdout.trim()], { cwd: tools });
  const dist = join(tools, 'package', 'dist', 'package');
  const start = createRequire(import.meta.url)(join(dist, 'gdal3.node.js')) as Start;
  // It reads its path from the working folder, whatever it begins with.
  const path = relative(process.cwd(), dist);
  const { Module: wasm } = await start({ path, dest: tools, useWorker: false });
  wasm.FS.mkdirTree(folder);
  // It exports no function that says which one it is.
  const code = await readFile(join(dist, 'gdal3WebAssembly.wasm'), 'latin1');
  const version = /(?<=\0)GDAL \d+\.\d+\.\d+(?=\0)/u.exec(code)?.[0] ?? 'GDAL';
  return {
    version: `${version} (${pinned})`,
    run: (line) => Promise.resolve().then(() => mounted(wasm, folder, line)),
  };
}

/** Names it has seen it does not look for again; so the folder is laid in anew for each line. */
function mounted(wasm: Wasm, folder: string, line: string): void {
  wasm.FS.mount(wasm.NODEFS, { root: folder }, folder);
  try {
    runLine(wasm, line);
  } finally {
    wasm.FS.unmount(folder);
  }
}

/** Its words hold no spaces: the bank's names are plain. */
function runLine(wasm: Wasm, line: string): void {
  for (const step of line.split(' && ')) {
    const [program, ...words] = step.split(' ');
    const [from = '', to = ''] = words.splice(-2);
    call(wasm, 'CPLErrorReset');
    const source = call(wasm, 'GDALOpen', from, 0);
    const made = source === 0 ? 0 : runProgram(wasm, program === 'gdalwarp', { source, to, words });
    const error = wasm.ccall('CPLGetLastErrorMsg', 'string', [], []) as string;
    if (made !== 0) call(wasm, 'GDALClose', made);
    if (source !== 0) call(wasm, 'GDALClose', source);
    if (made === 0) throw new Error(`${program}: ${error}`);
  }
}

interface Ask {
  readonly source: number;
  readonly to: string;
  readonly words: readonly string[];
}

function runProgram(wasm: Wasm, warps: boolean, { source, to, words }: Ask): number {
  const name = warps ? 'GDALWarpAppOptions' : 'GDALTranslateOptions';
  const options = call(wasm, `${name}New`, listOf(wasm, words), 0);
  const made = warps
    ? call(wasm, 'GDALWarp', to, 0, 1, pointersOf(wasm, [source]), options, 0)
    : call(wasm, 'GDALTranslate', to, source, options, 0);
  call(wasm, `${name}Free`, options);
  return made;
}

/** Numbers are pointers or integers, and so is what comes back. */
function call(wasm: Wasm, name: string, ...args: readonly (string | number)[]): number {
  const types = args.map((each) => (typeof each === 'string' ? 'string' : 'number'));
  return wasm.ccall(name, 'number', types, args) as number;
}

function listOf(wasm: Wasm, words: readonly string[]): number {
  const texts = words.map((word) => {
    const bytes = wasm.lengthBytesUTF8(word) + 1;
    const at = wasm._malloc(bytes);
    wasm.stringToUTF8(word, at, bytes);
    return at;
  });
  return pointersOf(wasm, [...texts, 0]);
}

function pointersOf(wasm: Wasm, pointers: readonly number[]): number {
  const at = wasm._malloc(pointers.length * 4);
  wasm.HEAPU32.set(pointers, at / 4);
  return at;
}

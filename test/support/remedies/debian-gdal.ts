import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Gdal } from './gdal.ts';

const run = promisify(execFile);

/** The programs on this machine's PATH; each line goes into a shell, as a person would paste it. */
export async function debianGdal(): Promise<Gdal> {
  const { stdout } = await run('gdalinfo', ['--version']);
  return {
    version: stdout.trim(),
    run: async (line) => {
      await run('/bin/sh', ['-c', line]);
    },
  };
}

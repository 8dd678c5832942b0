import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findChromium } from './chromium-launch.ts';

/** A program the tests use and the product does not: what finds it, and Debian's packages that bring it. */
export interface Tool {
  readonly title: string;
  /** Its path, or null where it is not on this machine. */
  readonly find: () => string | null;
  readonly packages: readonly string[];
}

const cephPrograms = [
  'radosgw',
  'radosgw-admin',
  'ceph',
  'ceph-mon',
  'ceph-mgr',
  'ceph-osd',
  'ceph-authtool',
];
const cephPackages = ['ceph-mon', 'ceph-mgr', 'ceph-osd', 'ceph-common', 'radosgw'];

/** Every tool by name: one more is one more line. */
export const tools = {
  chromium: { title: 'Chromium', find: findChromium, packages: ['chromium'] },
  ceph: { title: 'Ceph with its RADOS Gateway', find: () => onPath(cephPrograms), packages: cephPackages },
} as const satisfies Record<string, Tool>;

export type ToolName = keyof typeof tools;

/** The path of the first program where all of them are there, else null. */
function onPath(programs: readonly string[]): string | null {
  const found = programs.map(findProgram);
  return found.includes(null) ? null : (found[0] ?? null);
}

function findProgram(name: string): string | null {
  // Debian keeps daemons in sbin, which is not on everybody's PATH.
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/sbin'];
  return folders.map((folder) => join(folder, name)).find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

import { spawnSync } from 'node:child_process';
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
/** Debian's modules for Python come for Debian's own interpreter, which another one on the PATH may hide. */
export const debianPython = '/usr/bin/python3';
const cephPackages = ['ceph-mon', 'ceph-mgr', 'ceph-osd', 'ceph-common', 'radosgw'];

/** Every tool by name: one more is one more line. */
export const tools = {
  chromium: { title: 'Chromium', find: findChromium, packages: ['chromium'] },
  ceph: { title: 'Ceph with its RADOS Gateway', find: () => onPath(cephPrograms), packages: cephPackages },
  gdal: {
    title: 'GDAL with its Python module',
    find: () => withModule(['gdalinfo', 'gdal_translate', 'gdalwarp', 'gdaladdo'], 'osgeo.gdal'),
    packages: ['gdal-bin', 'python3-gdal'],
  },
  hdf5: {
    title: 'h5dump with h5py',
    find: () => withModule(['h5dump'], 'h5py'),
    packages: ['hdf5-tools', 'python3-h5py'],
  },
  netcdf: {
    title: 'ncdump with netCDF4 for Python',
    find: () => withModule(['ncdump'], 'netCDF4'),
    packages: ['netcdf-bin', 'python3-netcdf4'],
  },
  python: { title: "The system's Python", find: () => findTool(debianPython), packages: ['python3'] },
  unzip: { title: 'unzip', find: () => onPath(['unzip']), packages: ['unzip'] },
  'electron-libraries': {
    title: 'What Electron needs of the system',
    find: () => withLibraries(['libgtk-3.so.0', 'libnss3.so', 'libasound.so.2', 'libgbm.so.1']),
    packages: ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1'],
  },
  screen: {
    title: 'A screen in memory (Xvfb with Openbox)',
    find: () => onPath(['Xvfb', 'openbox']),
    packages: ['xvfb', 'openbox'],
  },
  nginx: { title: 'nginx', find: () => onPath(['nginx']), packages: ['nginx-light'] },
  varnish: { title: 'Varnish', find: () => onPath(['varnishd']), packages: ['varnish'] },
  apache: { title: 'Apache', find: () => onPath(['apache2']), packages: ['apache2-bin'] },
} as const satisfies Record<string, Tool>;

export type ToolName = keyof typeof tools;

/** The path of the first program where all of them are there, else null. */
function onPath(programs: readonly string[]): string | null {
  const found = programs.map(findProgram);
  return found.includes(null) ? null : (found[0] ?? null);
}

/** The path of the first program where all of them and the Python module are there, else null. */
function withModule(programs: readonly string[], module: string): string | null {
  const path = onPath(programs);
  if (path === null) return null;
  const { status } = spawnSync(debianPython, ['-c', `import ${module}`], { stdio: 'ignore' });
  return status === 0 ? path : null;
}

/** The loader's list of libraries where it names all of them, else null. */
function withLibraries(names: readonly string[]): string | null {
  const loader = findProgram('ldconfig');
  if (loader === null) return null;
  const known = spawnSync(loader, ['-p'], { encoding: 'utf8' }).stdout;
  return names.every((name) => known.includes(`\t${name} `)) ? '/etc/ld.so.cache' : null;
}

function findProgram(name: string): string | null {
  // Debian keeps daemons in sbin, which is not on everybody's PATH.
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/sbin'];
  return folders.map((folder) => join(folder, name)).find(isExecutable) ?? null;
}

const findTool = (path: string): string | null => (isExecutable(path) ? path : null);

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

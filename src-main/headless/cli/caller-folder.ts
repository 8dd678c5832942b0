import { dirname } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The folder the person stands in. npm runs a script in the package's folder and keeps the caller's in INIT_CWD; that
 * word is taken only for Sluice's own scripts, where they were started, since processes below inherit it.
 */
export function callerFolder(env: Environment, workingFolder: string): string {
  const { INIT_CWD, npm_package_name: name, npm_package_json: manifest } = env;
  const underNpm = name === 'sluice' && manifest !== undefined && dirname(manifest) === workingFolder;
  return underNpm && INIT_CWD !== undefined && INIT_CWD !== '' ? INIT_CWD : workingFolder;
}

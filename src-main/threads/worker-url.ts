/**
 * The file of a worker thread next to the module that starts it: the TypeScript source in a checkout (Node strips the
 * types), the bundled JavaScript after a build (all chunks lie in one folder).
 */
export function workerUrl(name: string, startedFrom: string): URL {
  const ending = startedFrom.endsWith('.ts') ? 'ts' : 'js';
  return new URL(`./${name}.${ending}`, startedFrom);
}

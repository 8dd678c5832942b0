/** A folder on the way to where one is. */
export interface Crumb {
  readonly name: string;
  readonly path: string;
}

/** The way from the root down to a path, the root first with its whole path as name; of both kinds of separators. Pure. */
export function crumbsOf(root: string, path: string): readonly Crumb[] {
  const separator = root.includes('\\') ? '\\' : '/';
  const base = root.endsWith(separator) ? root : `${root}${separator}`;
  if (path !== root && !path.startsWith(base)) return [{ name: path, path }];
  const below = path.slice(base.length).split(separator).filter(Boolean);
  const steps = below.map((name, at) => ({ name, path: base + below.slice(0, at + 1).join(separator) }));
  return [{ name: root, path: root }, ...steps];
}
